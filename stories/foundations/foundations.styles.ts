import {css} from 'lit';

export default css`
  .foundations ul {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 20px;
    border: 1px solid var(--mh-line, #e3e5e9);
    border-radius: 10px;
    background: var(--mh-panel, #fff);
    list-style: none;
  }
  .foundations .swatches {
    grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
  }
  .swatches li {
    display: grid;
    grid-template-columns: 48px minmax(0, 1fr);
    gap: 12px;
  }
  .swatch {
    block-size: 48px;
    border: 1px solid var(--mh-control-line, #868b95);
    border-radius: 8px;
  }
  .figures b {
    margin-inline-end: 12px;
    font-variant-numeric: tabular-nums;
  }
  .types li,
  .spaces li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
  }
  .types code,
  .spaces code {
    min-inline-size: 80px;
  }
  .spaces span {
    block-size: 20px;
    background: var(--mh-accent, #b3261e);
  }
  .foundations .icons {
    grid-template-columns: repeat(auto-fill, minmax(min(140px, 100%), 1fr));
  }
  .icons li {
    display: grid;
    gap: 8px;
    justify-items: center;
    text-align: center;
  }
  .icons path {
    fill: none;
    stroke: var(--mh-accent-ink, #9a1f18);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
