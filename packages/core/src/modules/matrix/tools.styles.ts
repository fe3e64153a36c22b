import {css} from 'lit';

export default css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .field {
    flex: 1 1 130px;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: 4px 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-s);
    background: var(--_panel);
    color: var(--_ink);
    font: inherit;
  }
  input.field {
    flex: 4 1 240px;
  }
  .field::placeholder {
    text-overflow: ellipsis;
    color: var(--_ink-3);
    opacity: 1;
  }
  .filters {
    display: contents;
  }
  .filter-toggle {
    display: none;
    flex: none;
  }
  /* In a narrow column the choices would push the rows off the screen: they open on request. */
  @container (max-width: 760px) {
    .filter-toggle {
      display: inline-flex;
    }
    .filters {
      display: flex;
      flex: 1 0 100%;
      flex-wrap: wrap;
      gap: 8px;
    }
    .filters.closed {
      display: none;
    }
    /* The words that say what may be typed, whole. */
    input.field {
      flex-basis: calc(26px + var(--_text-s) * 9);
    }
  }
  .found {
    min-block-size: 1.5em;
    margin-block-start: 4px;
  }
  .nothing {
    padding-block: 24px;
    color: var(--_ink-2);
    text-align: center;
  }
  mark {
    border-block-end: 2px solid var(--_accent-ink);
    background: none;
    color: var(--_accent-ink);
  }
  @media print {
    .tools,
    .found {
      display: none;
    }
  }
`;
