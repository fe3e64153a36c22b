import {css} from 'lit';

export default css`
  .metric-name {
    color: var(--_ink-2);
    font-size: var(--_text-s);
    line-height: 1.4;
  }
  .metric-figure {
    margin-block: 2px 4px;
    font-size: var(--_text-xl);
    font-weight: 650;
    line-height: 1.3;
  }
  .metric-unit,
  .metric-small {
    color: var(--_ink-3);
    font-size: var(--_text-xs);
    font-weight: 400;
    line-height: 1.5;
  }
  .metric-bar {
    block-size: 6px;
    margin-block: 2px 4px;
    border-radius: 3px;
    background: var(--_line-2);
    overflow: hidden;
  }
  .metric-fill {
    block-size: 100%;
    background: var(--_accent);
  }
  .metric-facts summary {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: max(24px, var(--_target) - 8px);
    list-style: none;
    cursor: pointer;
    color: var(--_accent-ink);
    font-size: var(--_text-xs);
  }
  .metric-facts summary::-webkit-details-marker {
    display: none;
  }
  .metric-facts summary span::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .metric-facts[open] summary span::after {
    transform: translateY(0.05em) rotate(225deg);
  }
  .metric-facts summary:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .metric-facts dl {
    display: grid;
    gap: 4px;
    padding: 8px 12px;
    border-radius: var(--_radius-s);
    background: var(--_ground);
    font-size: var(--_text-xs);
    line-height: 1.5;
  }
  .metric-facts dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .metric-facts dt {
    color: var(--_ink-3);
  }
  .metric-facts dd {
    color: var(--_ink);
    text-align: start;
  }
  @media (forced-colors: active) {
    .metric-bar {
      border: 1px solid CanvasText;
    }
    .metric-fill {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .metric-facts summary {
      display: none;
    }
  }
`;
