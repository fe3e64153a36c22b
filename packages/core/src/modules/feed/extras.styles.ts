import {css} from 'lit';

export default css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 16px;
  }
  .tools input,
  .tools select {
    min-inline-size: 0;
    min-block-size: max(40px, var(--_target));
    padding: 4px 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-s);
    background: var(--_panel);
    color: var(--_ink);
    font: inherit;
  }
  .tools input {
    flex: 1 1 220px;
  }
  .tools select {
    flex: 1 1 120px;
    max-inline-size: 240px;
    text-overflow: ellipsis;
  }
  .tools .chosen {
    border-color: var(--_accent-ink);
    color: var(--_accent-ink);
  }
  .found {
    margin-block-end: 12px;
    color: var(--_ink-3);
    font-size: var(--_text-xs);
  }
  .found:empty {
    margin: 0;
  }
  /* Without height, over the list: a button that pushed the posts down would move them under the reader. */
  .fresh {
    position: sticky;
    inset-block-start: 8px;
    z-index: 1;
    display: flex;
    justify-content: center;
    block-size: 0;
  }
  .fresh .button {
    flex: none;
    align-self: flex-start;
    margin-block-start: -28px;
    border-color: var(--_accent);
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
  }
  .fresh .button:hover {
    color: var(--_on-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container (max-width: 420px) {
    .tools select {
      max-inline-size: none;
    }
    /* Beside the name of the first account, not over it. */
    .fresh {
      justify-content: flex-end;
    }
  }
  .end {
    block-size: 1px;
  }
`;
