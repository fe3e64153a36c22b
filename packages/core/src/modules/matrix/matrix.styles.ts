import {css} from 'lit';

export default css`
  /* The room of what comes after the rows, so that nothing moves when it does. */
  .tools-space {
    min-block-size: calc(var(--_text-xs) * 1.5);
    margin-block-end: 4px;
  }
  .searchable {
    min-block-size: calc(var(--_text-xs) * 3 + var(--_target) + 12px);
  }
  .group + .group {
    margin-block-start: 8px;
  }
  /* The group that a reader is in stays named; it stands above the rows that pass under it. */
  .group-name {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_panel);
    padding-block: 8px 6px;
    border-block-end: 1px solid var(--_line-2);
    color: var(--_ink-2);
    font-size: var(--_text-xs);
    font-weight: 600;
  }
  .group-name[data-depth='2'],
  .group-name[data-depth='3'] {
    padding-inline-start: 16px;
    font-weight: 400;
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
  .name > :first-child {
    margin-inline-end: 4px;
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
  /* Above the row's own target. */
  .line .label {
    z-index: 1;
  }
  .when {
    display: grid;
    justify-items: end;
    text-align: end;
  }
  .accounts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    margin-block: 4px;
  }
  .account {
    display: block;
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    background: var(--_panel);
    font-size: var(--_text-xs);
  }
  /* Above the row's own target. */
  a.account {
    position: relative;
    z-index: 1;
  }
  a.account:hover {
    border-color: var(--_accent-ink);
    color: var(--_accent-ink);
    text-decoration: none;
  }
  .platform {
    color: var(--_ink-2);
  }
  .account bdi + .small,
  .platform + .small {
    margin-inline-start: 2px;
  }
  .mark {
    white-space: nowrap;
  }
  .mark > [aria-hidden] {
    font-size: 0.8em;
  }
  .active > [aria-hidden] {
    color: var(--_good);
  }
  .quiet {
    color: var(--_warn);
  }
  .stale,
  .suspended,
  .closed {
    color: var(--_bad);
  }
  @container (max-width: 480px) {
    /* The summary takes two lines here. */
    .searchable {
      min-block-size: calc(var(--_text-xs) * 4.5 + var(--_target) + 12px);
    }
  }
  @container (max-width: 420px) {
    /* In large type some languages need two lines for it. */
    .mark {
      display: inline-block;
      white-space: normal;
    }
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
