import {css} from 'lit';

export default css`
  :host {
    container-type: inline-size;
  }
  .frame {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    padding: calc(var(--_pad) - 4px) var(--_pad);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  /* What the page draws into a module that has no code yet. */
  .placeholder {
    display: contents;
  }
  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    margin-block-end: 14px;
  }
  .heading {
    font-size: var(--_text-l);
    font-weight: 650;
    line-height: 1.4;
  }
  .tally,
  .foot {
    color: var(--_ink-3);
    font-size: var(--_text-xs);
  }
  .more-link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    margin-block: -8px;
    margin-inline-start: auto;
    color: var(--_accent-ink);
    font-size: var(--_text-xs);
  }
  time {
    white-space: nowrap;
  }
  .body {
    flex: 1;
    min-inline-size: 0;
  }
  /*
   * Where who published and when do not both fit, each has its line: no word is broken in two. A line is 24px high, and
   * 44px in large type, for the link.
   */
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    line-height: 1.85;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line-2);
  }
  .state {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 4px;
    min-block-size: 160px;
    padding: 24px 12px;
    text-align: center;
    color: var(--_ink-2);
  }
  .state .button {
    margin-block-start: 12px;
  }
  .notice {
    margin-block-end: 12px;
    padding: 6px 12px;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_ground);
    color: var(--_ink-2);
    font-size: var(--_text-xs);
  }
  .expand {
    inline-size: 100%;
    margin-block-start: 12px;
  }
  /* Forced colours take the background away and show the border. */
  .bone {
    block-size: 14px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: var(--_line-2);
  }
  .bone-row {
    display: grid;
    grid-template-columns: 40px 1fr;
    gap: 8px 12px;
    padding-block: 12px;
  }
  .bone-row .bone:first-child {
    grid-row: span 2;
    block-size: 40px;
    border-radius: 50%;
  }
  .bone-row .bone:last-child {
    inline-size: 60%;
  }
  /* Narrow and wide panels in one row have their headings on one line. */
  @container (max-width: 420px) {
    .frame {
      padding-inline: 16px;
    }
  }
  @media print {
    .frame {
      break-inside: avoid-page;
    }
    .more-link,
    .expand,
    .state .button {
      display: none;
    }
  }
`;
