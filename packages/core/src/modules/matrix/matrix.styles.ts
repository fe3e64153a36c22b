import {css} from 'lit';

export default css`
  .group + .group {
    margin-block-start: 8px;
  }
  .group-name {
    padding-block: 8px 6px;
    border-block-end: 1px solid var(--_line-2);
    color: var(--_ink-2);
    font-size: var(--_text-xs);
    font-weight: 600;
  }
  .member {
    position: relative;
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: center;
    min-block-size: 64px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line-2);
  }
  .member:last-child {
    border-block-end: 0;
  }
  .main {
    margin-inline: -12px;
    padding-inline: 12px;
    border: 0;
    border-radius: var(--_radius-s);
    background: var(--_tint);
  }
  .name {
    font-weight: 600;
    line-height: 1.4;
  }
  /* The whole row is the target of its one link. */
  .name a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-s);
  }
  .name a:focus-visible {
    outline: none;
  }
  .name a:focus-visible::after {
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
  }
  .name .small {
    margin-inline-start: 4px;
  }
  .small {
    color: var(--_ink-3);
    font-size: var(--_text-xs);
    font-weight: 400;
    line-height: 1.5;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
  }
  .line {
    overflow: hidden;
    color: var(--_ink-2);
    font-size: var(--_text-xs);
    /* Its direction is that of its own script, so that the end is cut and not the beginning; its side is the page's. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .when {
    display: grid;
    justify-items: end;
    text-align: end;
  }
  .mark {
    color: var(--_bad);
  }
  @container (max-width: 420px) {
    .member {
      grid-template-columns: 40px minmax(0, 1fr);
    }
    .when {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
      text-align: start;
    }
  }
`;
