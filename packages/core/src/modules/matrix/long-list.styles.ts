import {css} from 'lit';

export default css`
  /* Done by hold-still.ts. */
  .long {
    overflow-anchor: none;
  }
  .long.box {
    overflow-y: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--_line-2);
  }
  /* Takes no room: it lies over the rows that pass under it. */
  .now {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: 0;
  }
  /* A row that the keyboard comes to is not hidden by the heading. */
  .long .member {
    scroll-margin-block: 48px 8px;
  }
  .long .group + .group,
  .block + .block {
    margin-block-start: 0;
  }
  /* The last row of a block is not the last of its group. */
  .block .member:last-child {
    border-block-end: 1px solid var(--_line-2);
  }
`;
