import {css} from 'lit';

export default css`
  .metrics {
    --_columns: 1;
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    gap: 0 24px;
    /* The hairlines over the first row and before the first column are cut off, but no focus ring. */
    margin-inline: -4px;
    padding-inline: 4px;
    overflow: hidden;
  }
  .metric {
    position: relative;
    min-inline-size: 0;
    margin-block-start: -1px;
    padding-block: 14px;
    border-block-start: 1px solid var(--_line-2);
  }
  .metric.wide {
    display: grid;
    grid-column: 1 / -1;
    gap: 4px 24px;
  }
  .spark-space {
    min-block-size: 48px;
  }
  .chart-space {
    min-inline-size: 0;
    /* Head, plot and tools of a chart. */
    min-block-size: calc(144px + var(--_text-xs) * 4.6 + max(24px, var(--_target) - 8px));
  }
  .metric > .bone {
    margin-block: 6px;
  }
  .metric > .bone:nth-child(2) {
    block-size: 30px;
    inline-size: 50%;
  }
  .metric > .bone:last-child {
    inline-size: 70%;
  }
  @container (min-width: 340px) {
    .metrics {
      --_columns: 2;
    }
    /* Hairlines between the columns, in the middle of the gap. */
    .metric::before {
      content: '';
      position: absolute;
      inset-block: 14px;
      inset-inline-start: -12px;
      border-inline-start: 1px solid var(--_line-2);
    }
    .metric:nth-child(odd):last-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 600px) {
    .metrics.three {
      --_columns: 3;
    }
    .three > .metric:not(.wide):last-child {
      grid-column: auto;
    }
    .metric.wide {
      grid-template-columns: minmax(160px, 1fr) 3fr;
    }
  }
  @container (min-width: 860px) {
    .metrics.four {
      --_columns: 4;
    }
    .metrics.five {
      --_columns: 5;
    }
    .five > .metric:not(.wide):last-child {
      grid-column: auto;
    }
  }
`;
