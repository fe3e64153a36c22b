import {css} from 'lit';

export default css`
  .chart-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    min-block-size: calc(var(--_text-xs) * 1.6);
    color: var(--_ink-3);
    font-size: var(--_text-xs);
  }
  .chart-readout {
    color: var(--_ink);
    font-weight: 600;
  }
  .chart-plot,
  .chart-spark {
    font-size: var(--_text-xs);
    /* What is drawn must never be what makes the box wide. */
    overflow: hidden;
  }
  /* As high as what is drawn, before it is drawn: its size must not follow from what its observer causes. */
  .chart-plot {
    block-size: calc(140px + 3 * var(--_text-xs));
    cursor: crosshair;
    touch-action: pan-y;
  }
  .chart-spark {
    block-size: 40px;
    margin-block: 4px;
  }
  .chart-grid {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .chart-label {
    fill: var(--_ink-3);
    stroke: none;
    font-size: var(--_text-xs);
  }
  .chart-line {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .chart-area {
    fill: var(--_tint);
    stroke: none;
  }
  .chart-dot,
  .chart-bar,
  .chart-mark {
    fill: var(--_accent);
    stroke: none;
  }
  .chart-guide {
    stroke: var(--_ink-3);
    stroke-width: 1px;
  }
  .chart-mark {
    stroke: var(--_panel);
    stroke-width: 2px;
  }
  .chart-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 4px;
  }
  .chart-tool {
    min-block-size: max(24px, var(--_target) - 8px);
    color: var(--_accent-ink);
    font-size: var(--_text-xs);
  }
  .chart-tool:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .chart-table {
    max-block-size: 320px;
    margin-block-start: 4px;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    font-size: var(--_text-xs);
  }
  .chart-table table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .chart-table th,
  .chart-table td {
    padding: 4px 12px;
    border-block-end: 1px solid var(--_line-2);
    font-weight: 400;
    text-align: start;
  }
  .chart-table thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_ground);
    color: var(--_ink-2);
  }
  .chart-table td,
  .chart-table th:last-child {
    text-align: end;
  }
  @media (forced-colors: active) {
    .chart-line,
    .chart-guide {
      stroke: CanvasText;
    }
    .chart-grid {
      stroke: GrayText;
    }
    .chart-area {
      fill: none;
    }
    .chart-dot,
    .chart-bar {
      fill: CanvasText;
    }
    .chart-mark {
      fill: Highlight;
      stroke: Canvas;
    }
    .chart-label {
      fill: CanvasText;
    }
  }
  @media print {
    .chart-tools {
      display: none;
    }
  }
`;
