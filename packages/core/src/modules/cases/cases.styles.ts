import {css} from 'lit';

export default css`
  .ways,
  .filter,
  .track {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .ways,
  .filter {
    margin-block-end: 12px;
  }
  .track {
    flex: 1 1 220px;
  }
  .button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.main:hover {
    color: var(--_on-accent);
    text-decoration: none;
  }
  .field {
    flex: 1 1 120px;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 4px 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-s);
    background: var(--_panel);
    color: var(--_ink);
    font: inherit;
  }
  .field::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  select.field {
    flex: 0 1 140px;
  }
  .filter .small:empty {
    display: none;
  }
  .rates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(150px, var(--_text-s) * 10)), 1fr));
    gap: 12px 24px;
    margin-block-end: 14px;
  }
  .rate {
    min-inline-size: 0;
  }
  .case {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line-2);
  }
  .opener {
    display: flex;
    inline-size: 100%;
    gap: 12px;
    justify-content: space-between;
    align-items: baseline;
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
  }
  .opener::after {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--_ink-3);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-3px) rotate(45deg);
  }
  .opener[aria-expanded='true']::after {
    transform: translateY(1px) rotate(225deg);
  }
  .opener:hover bdi {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .small {
    color: var(--_ink-3);
    font-size: var(--_text-xs);
    line-height: 1.5;
  }
  p.small {
    overflow: hidden;
  }
  /* Each fact begins with a dot, and those at the beginning of a line are cut off. */
  .facts {
    --_dot: 1.1em;
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 2px;
    margin-inline-start: calc(var(--_dot) * -1);
  }
  .fact {
    position: relative;
    padding-inline-start: var(--_dot);
  }
  .fact::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: var(--_dot);
    text-align: center;
  }
  .mark.closed {
    color: var(--_good);
  }
  .mark.open {
    color: var(--_ink-2);
  }
  .mark.late {
    color: var(--_bad);
  }
  .line {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin-block-start: 4px;
    color: var(--_ink-2);
    line-height: 1.5;
  }
  .nothing {
    padding-block: 24px;
    color: var(--_ink-2);
    text-align: center;
  }
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
  @container (max-width: 420px) {
    select.field {
      flex-grow: 1;
    }
  }
  @media print {
    .ways,
    .filter {
      display: none;
    }
    .case {
      break-inside: avoid;
    }
  }
`;
