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
  .button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.main:hover {
    color: var(--_on-accent);
    text-decoration: none;
  }
  .track {
    flex: 1 1 220px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .field {
    flex: 1 1 170px;
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
  @container (max-width: 420px) {
    select.field {
      flex-grow: 1;
    }
  }
`;
