import {css} from 'lit';

export default css`
  /* As high as a rate with its base, so that what comes a moment later pushes nothing down. */
  .rates-space {
    min-block-size: calc(60px + var(--_text-s) * 1.4 + var(--_text-xl) * 1.3 + var(--_text-xs) * 1.5);
    margin-block-end: 14px;
  }
  .tools-space {
    min-block-size: var(--_target);
    margin-block-end: 12px;
  }
  .rates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(120px, var(--_text-s) * 8)), 1fr));
    gap: 12px 24px;
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
    /* 44px in large type, and no more than its line where it is not. */
    padding-block: calc((var(--_target) - 40px) / 4);
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
  /* Where fields and rates take a line each. */
  @container (max-width: 370px) {
    .tools-space {
      min-block-size: calc(var(--_target) * 2 + 8px);
    }
  }
  @container (max-width: 297px) {
    .rates-space {
      min-block-size: calc(2 * (48px + var(--_text-s) * 1.4 + var(--_text-xl) * 1.3 + var(--_text-xs) * 1.5) + 12px);
    }
  }
  @media print {
    .tools-space {
      display: none;
    }
    .case {
      break-inside: avoid;
    }
  }
`;
