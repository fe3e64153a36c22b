import {css} from 'lit';

export default css`
  .toggle {
    margin-inline-start: 6px;
    color: var(--_accent-ink);
  }
  .note {
    margin-block-start: 8px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_ground);
    color: var(--_ink-2);
    font-size: var(--_text-xs);
  }
  .note strong {
    color: var(--_warn);
    font-weight: 600;
  }
  .note time {
    margin-inline: 4px 8px;
    color: var(--_ink-3);
  }
  .quoted {
    margin-block-start: 8px;
    padding: 10px 12px;
    border-radius: 6px;
    background: var(--_ground);
  }
  @media (forced-colors: active) {
    .quoted {
      border: 1px solid CanvasText;
    }
  }
`;
