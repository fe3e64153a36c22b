import {css} from 'lit';

export default css`
  .search {
    display: block;
    inline-size: 100%;
    min-block-size: max(44px, var(--_target));
    margin: 0 0 16px;
    padding: 4px 14px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-s);
    background: var(--_panel);
    color: var(--_ink);
    font: inherit;
  }
  .search::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .found {
    margin-block-end: 12px;
    color: var(--_ink-2);
  }
  .found:empty {
    margin: 0;
  }
  mark {
    border-block-end: 2px solid var(--_accent-ink);
    background: none;
    color: var(--_accent-ink);
  }
  .recent {
    margin-block-end: 16px;
    padding: 4px 12px 12px;
    border-radius: var(--_radius-s);
    background: var(--_ground);
  }
  .recent .tile {
    background: var(--_panel);
  }
  .recent-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .recent-clear {
    min-block-size: max(44px, var(--_target));
    color: var(--_accent-ink);
  }
  .recent-clear:hover {
    text-decoration: underline;
  }
  .recent b {
    font-weight: 600;
  }
  .count {
    color: var(--_ink-3);
    font-size: var(--_text-xs);
    font-weight: 400;
  }
  .group + .group {
    margin-block-start: 24px;
  }
  .group-name {
    margin-block-end: 12px;
    font-size: var(--_text-m);
    font-weight: 600;
    line-height: 1.4;
  }
  /* One line to swipe through: a tab that wraps looks like a heading of what is above it. */
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-end: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .tab {
    flex: none;
    min-block-size: max(44px, var(--_target));
    border-block-end: 3px solid transparent;
    padding-block-start: 3px;
    color: var(--_ink-2);
  }
  .tab:hover {
    color: var(--_ink);
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .tab[aria-selected='true'] {
    border-color: var(--_accent-ink);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .about {
    color: var(--_ink-2);
    line-height: 1.5;
  }
  /* Rows with a line between them, the facts at their end where there is room. */
  .services.list {
    --_columns: 1;
    --_tile: 64px;
    row-gap: 0;
  }
  .list .tile {
    padding: 12px 0;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  .list .tile:last-of-type {
    border-width: 0;
  }
  .services.compact {
    --_icon: 28px;
    --_gap: 8px;
    --_tile: 44px;
  }
  .compact .tile {
    padding: 6px 10px;
    gap: 0 8px;
  }
  .compact .icon {
    border-radius: 6px;
  }
  .compact .icon:not(.drawn) {
    font-size: var(--_text-s);
  }
`;
