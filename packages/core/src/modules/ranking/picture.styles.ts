import {css} from 'lit';

export default css`
  .bars {
    display: table;
    inline-size: 100%;
    table-layout: fixed;
    margin-block: 8px;
    color: var(--_ink-2);
    font-size: var(--_text-xs);
    line-height: 1.4;
  }
  .bar-row {
    display: table-row;
  }
  .bar-row > span {
    display: table-cell;
    padding-block: 4px;
    padding-inline-start: 12px;
    vertical-align: middle;
  }
  .bar-row > span:first-child {
    inline-size: 30%;
    padding-inline-start: 0;
  }
  .bar-row.head > span {
    vertical-align: bottom;
    color: var(--_ink);
    font-weight: 600;
  }
  .bar {
    block-size: 8px;
    border-radius: 4px;
    background: var(--_line-2);
    overflow: hidden;
  }
  .bar-fill {
    block-size: 100%;
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar-fill {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
