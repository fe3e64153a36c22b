import {css} from 'lit';

export default css`
  .services {
    --_columns: 1;
    --_least-room: 10;
    --_gap: 12px;
    --_icon: 40px;
    /* Three lines of small print are common; with room for them tiles of one and of three lines are equally high. */
    --_tile: calc(26px + var(--_text-s) * 1.4 + var(--_text-xs) * 4.5);
    display: grid;
    /* As many columns as are meant, and fewer where large text leaves a tile less room than its characters need. */
    grid-template-columns: repeat(
      auto-fill,
      minmax(
        min(
          100%,
          max(
            var(--_text-s) * var(--_least-room),
            (100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns) - 0.1px
          )
        ),
        1fr
      )
    );
    gap: var(--_gap);
    /* What follows an opened tile fills the row that its panel would leave open. */
    grid-auto-flow: row dense;
  }
  .tile {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 var(--_gap);
    min-block-size: var(--_tile);
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
  }
  .linked:hover {
    border-color: var(--_accent-ink);
  }
  .icon {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: max(var(--_icon), var(--_text-s) * 2);
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 9px;
    background: var(--_tint);
    color: var(--_accent-ink);
    font-size: var(--_text-m);
    font-weight: 600;
    line-height: 1;
    user-select: none;
  }
  /* The first character stays in the text, so that what is said does not hang on what has come. */
  .drawn {
    font-size: 0;
  }
  .icon svg {
    position: absolute;
    inset: 20%;
    inline-size: 60%;
    block-size: 60%;
  }
  .icon img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: var(--_tint);
  }
  .icon img[hidden] {
    display: none;
  }
  .paused .icon {
    background: var(--_line-2);
    color: var(--_ink-3);
  }
  .name {
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .chevron {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    color: var(--_ink-3);
  }
  .tile.open .chevron {
    rotate: 180deg;
  }
  .external {
    padding-inline-start: 0.2em;
    font-weight: 400;
  }
  .name a:hover {
    text-decoration: none;
  }
  .name button {
    text-align: inherit;
    font-weight: inherit;
  }
  /* The whole tile is the target of its one link or button. */
  .name a::after,
  .name button::after {
    content: '';
    position: absolute;
    inset: -1px;
    border-radius: var(--_radius-s);
  }
  .name :focus-visible {
    outline: none;
  }
  .name :focus-visible::after {
    outline: 2px solid var(--_accent-ink);
    outline-offset: 2px;
  }
  /* Each fact begins with a dot, and those at the beginning of a line are cut off: a line never ends or begins with one. */
  .small {
    --_dot: 1.1em;
    overflow: hidden;
    color: var(--_ink-3);
    font-size: var(--_text-xs);
    line-height: 1.5;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(var(--_dot) * -1);
  }
  .fact {
    position: relative;
    padding-inline-start: var(--_dot);
  }
  .fact::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: var(--_dot);
    text-align: center;
  }
  .mark {
    color: var(--_bad);
  }
  /* A foot with source and time nearly always comes with the data. */
  .loading {
    margin-block-end: calc(29px + var(--_text-xs) * 1.85);
  }
  .expand.bone {
    block-size: var(--_target);
  }
  .tool.bone {
    block-size: max(44px, var(--_target));
    margin-block-end: 16px;
  }
  .tile .icon.bone {
    block-size: auto;
    background: var(--_line-2);
  }
  .what .bone:last-child {
    inline-size: 60%;
    margin-block-start: 10px;
  }
  @container (min-width: 380px) {
    .services {
      --_columns: 2;
    }
  }
  @container (min-width: 560px) {
    .services {
      --_columns: 3;
    }
  }
  @container (min-width: 880px) {
    .services {
      --_columns: 4;
      --_least-room: 12;
    }
  }
  /* One column has the width for two lines of small print. */
  @container (max-width: 379px) {
    .services {
      --_gap: 8px;
      --_tile: calc(22px + var(--_text-s) * 1.4 + var(--_text-xs) * 3);
    }
    .tile {
      padding: 10px 12px;
    }
  }
  .services.plain {
    --_tile: 64px;
  }
  /* Where the columns have just become more, a name of seven characters still has its line. */
  @container ((min-width: 380px) and (max-width: 439px)) or ((min-width: 560px) and (max-width: 639px)) {
    .services {
      --_gap: 8px;
      --_icon: 36px;
    }
    .tile {
      padding-inline: 10px;
    }
  }
  @media print {
    .tile {
      break-inside: avoid;
    }
  }
`;
