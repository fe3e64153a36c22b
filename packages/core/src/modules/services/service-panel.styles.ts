import {css} from 'lit';

export default css`
  /* A row of its own; what follows the tile in its row still stands beside it (see the dense flow of the grid). */
  .panel {
    grid-column: 1 / -1;
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_accent-ink);
    border-radius: var(--_radius-s);
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .panel-name {
    font-size: var(--_text-m);
    font-weight: 600;
    line-height: 1.4;
  }
  .panel-name:focus-visible {
    outline-offset: 4px;
  }
  .panel-head .button {
    flex: none;
  }
  .panel-notice {
    color: var(--_bad);
  }
  .panel-facts,
  .way-small {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    color: var(--_ink-3);
    font-size: var(--_text-xs);
  }
  .way {
    display: grid;
    gap: 0 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line-2);
  }
  .way:first-child {
    margin-block-start: 4px;
  }
  .way:last-child {
    padding-block-end: 0;
  }
  .way-kind {
    color: var(--_ink-2);
  }
  .way-what {
    min-inline-size: 0;
  }
  .way-link {
    display: inline-flex;
    align-items: center;
    min-block-size: max(44px, var(--_target));
    margin-block: -10px;
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .state-open {
    color: var(--_good);
    font-weight: 600;
  }
  .state-closed {
    font-weight: 600;
  }
  .way-hint {
    color: var(--_ink-3);
    font-size: var(--_text-xs);
  }
  .way-hours {
    display: block;
    color: var(--_ink-2);
  }
  .way-qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 8px;
  }
  .way-qr p {
    flex: 1 1 160px;
    min-inline-size: 0;
  }
  /* Light in dark mode too: many readers cannot read a code whose dark parts are light. */
  .qr-box {
    inline-size: 148px;
    block-size: 148px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    overflow: hidden;
    background: #fff;
  }
  .qr {
    inline-size: 100%;
    block-size: 100%;
    fill: #000;
    stroke: none;
  }
  .qr-text {
    display: block;
    color: var(--_ink-2);
    font-size: var(--_text-xs);
    user-select: all;
  }
  @container (min-width: 560px) {
    .panel {
      padding: 20px 24px;
    }
    .way {
      grid-template-columns: max(88px, var(--_text-s) * 5) minmax(0, 1fr);
    }
  }
  @media print {
    .panel-head .button {
      display: none;
    }
  }
`;
