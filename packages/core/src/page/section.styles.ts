import {css} from 'lit';

export default css`
  :host {
    container-type: inline-size;
  }
  .heading {
    margin-block-end: 12px;
    font-size: var(--_text-xl);
    font-weight: 650;
    line-height: 1.35;
  }
  /*
   * Columns of twelve, as a wrapping row: 4, 6 or 8 of them are where a module starts from, and what a row has left
   * over goes to those in it, so that no width leaves a hole. A tenth of a pixel less, because thirds do not add up.
   */
  .grid {
    --_gap: var(--mh-gap, 20px);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  ::slotted(*) {
    flex: 12 1 100%;
    min-inline-size: 0;
  }
  @container (min-width: 720px) {
    ::slotted([size='half']) {
      flex: 6 1 calc(50% - var(--_gap) / 2 - 0.1px);
    }
  }
  @container (min-width: 960px) {
    ::slotted([size='narrow']) {
      flex: 4 1 calc((100% - 2 * var(--_gap)) / 3 - 0.1px);
    }
    ::slotted([size='wide']) {
      flex: 8 1 calc((100% - 2 * var(--_gap)) / 1.5 + var(--_gap) - 0.1px);
    }
  }
  /* Large type beside large type crowds: each module takes the whole width. */
  :host([text='large']) ::slotted([size]) {
    flex: 12 1 100%;
  }
  @container (max-width: 520px) {
    .grid {
      --_gap: 12px;
    }
  }
`;
