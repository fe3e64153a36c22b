import {css} from 'lit';

export default css`
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-end: 8px;
    color: var(--_ink-3);
    font-size: var(--_text-xs);
  }
  .list-title {
    color: var(--_ink);
    font-weight: 600;
  }
  .method {
    padding-block: calc((var(--_target) - 40px) / 4);
    color: var(--_accent-ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /*
   * Many dimensions in a narrow place are scrolled. A shade at an edge says that there is more behind it: it stands still,
   * and what lies over it at either end of the table moves along. Words for screen readers stay within.
   */
  .scroll {
    --_shade: rgb(0 0 0 / 0.16);
    position: relative;
    overflow-x: auto;
    background:
      linear-gradient(var(--_panel) 0 0) left / 24px 100% no-repeat local,
      linear-gradient(var(--_panel) 0 0) right / 24px 100% no-repeat local,
      linear-gradient(to right, var(--_shade), transparent) left / 10px 100% no-repeat,
      linear-gradient(to left, var(--_shade), transparent) right / 10px 100% no-repeat;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.4;
  }
  th,
  td {
    padding: 10px 8px;
    border-block-end: 1px solid var(--_line-2);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    color: var(--_ink-2);
    font-size: var(--_text-xs);
    vertical-align: bottom;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .score {
    text-align: end;
    white-space: nowrap;
  }
  .total {
    font-weight: 650;
  }
  .rank {
    inline-size: 1%;
    padding-inline-start: 0;
    white-space: nowrap;
  }
  .place {
    display: inline-block;
    min-inline-size: 1.6em;
    font-size: var(--_text-m);
    font-weight: 650;
  }
  .top .place {
    color: var(--_accent-ink);
  }
  .name {
    min-inline-size: 7em;
  }
  tbody .name {
    font-weight: 600;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  /* 44px in large type, and no more than its line where it is not. */
  .who a {
    padding-block: calc((var(--_target) - 40px) / 4);
  }
  .who .avatar {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    font-size: 15px;
  }
  .move,
  .weight {
    color: var(--_ink-3);
    font-size: var(--_text-xs);
  }
  .weight {
    white-space: nowrap;
  }
  thead .weight {
    display: block;
  }
  .move.up {
    color: var(--_good);
  }
  .move.down {
    color: var(--_bad);
  }
  .sorter {
    display: inline-flex;
    align-items: flex-end;
    vertical-align: bottom;
    min-block-size: max(24px, var(--_target) - 12px);
    white-space: nowrap;
  }
  /* The arrow before the word, so that the word ends where the numbers do. */
  .score .sorter {
    flex-direction: row-reverse;
  }
  .sorter:hover {
    color: var(--_accent-ink);
  }
  [aria-sort] .sorter {
    color: var(--_ink);
    font-weight: 600;
  }
  .arrow {
    display: inline-block;
    min-inline-size: 1.1em;
    text-align: center;
  }
  @container (min-width: 480px) {
    .name {
      min-inline-size: 9em;
    }
  }
  .picture {
    margin-block-start: 12px;
  }
  .picture summary {
    inline-size: fit-content;
    min-block-size: max(24px, var(--_target) - 8px);
    cursor: pointer;
    color: var(--_accent-ink);
    font-size: var(--_text-xs);
  }
  @media print {
    .picture summary {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
