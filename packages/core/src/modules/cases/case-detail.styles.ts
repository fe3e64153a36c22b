import {css} from 'lit';

export default css`
  .detail {
    display: grid;
    gap: 12px;
    margin-block-start: 10px;
    padding: 12px 16px;
    border-radius: var(--_radius-s);
    background: var(--_ground);
    line-height: 1.5;
  }
  .detail .small {
    color: var(--_ink-2);
  }
  .detail-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    font-size: var(--_text-xs);
  }
  .detail-facts > div {
    display: flex;
    gap: 6px;
  }
  .detail-facts dt {
    color: var(--_ink-2);
  }
  .step {
    position: relative;
    padding-block-end: 10px;
    padding-inline-start: 20px;
  }
  .step b {
    font-weight: 600;
  }
  .step::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_ground);
  }
  .step-apart::before {
    border-radius: 1px;
    border-color: var(--_warn);
  }
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(0.4em + 12px) -0.2em;
    inset-inline-start: 4px;
    border-inline-start: 1px solid var(--_control-line);
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .reply {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .reply-text {
    white-space: pre-line;
  }
  .original {
    color: var(--_accent-ink);
  }
`;
