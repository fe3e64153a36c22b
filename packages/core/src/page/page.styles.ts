import {css} from 'lit';

export default css`
  :host {
    background: var(--_ground);
  }
  /* Until the sections are there, what follows the page must not stand where they will be. */
  :host([busy]) {
    min-block-size: 100vh;
  }
  .sections {
    display: grid;
    gap: 32px;
  }
  .root + .sections,
  .sections > .root {
    margin-block-start: 12px;
  }
`;
