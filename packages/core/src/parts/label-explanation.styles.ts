import {css} from 'lit';

export default css`
  .explanation {
    position: fixed;
    inset: auto;
    inset-block-start: var(--_block, 0);
    left: var(--_left, 0);
    overflow: auto;
    inline-size: min(360px, calc(100vw - 32px));
    max-block-size: calc(100vh - 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    box-shadow: 0 8px 24px rgb(0 0 0 / 16%);
  }
  .explanation::backdrop {
    background: none;
  }
  .explanation > div {
    padding: 16px;
  }
  .explanation .meaning {
    margin-block-start: 8px;
  }
  .explanation dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line-2);
    font-size: var(--_text-xs);
  }
  .explanation dt {
    color: var(--_ink-3);
  }
  .explanation a {
    color: var(--_accent-ink);
  }
  .explanation .button {
    inline-size: 100%;
    margin-block-start: 16px;
  }
`;
