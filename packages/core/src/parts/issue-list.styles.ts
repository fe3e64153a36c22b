import {css} from 'lit';

export default css`
  .issues {
    margin-block-start: 12px;
    padding: 6px 12px;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius-s);
    font-size: var(--_text-xs);
    color: var(--_ink-2);
  }
  .issues summary {
    padding-block: 6px;
    cursor: pointer;
  }
  .issues li {
    padding-block: 6px;
    border-block-start: 1px solid var(--_line-2);
  }
  .issues code {
    font-family: Consolas, Menlo, monospace;
    color: var(--_ink-3);
  }
`;
