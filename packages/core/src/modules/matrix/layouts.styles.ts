import {css} from 'lit';

/** Cards and the compact list; a page with the usual list does not load them. */
export default css`
  .cards .rows,
  .compact .long .rows {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
  }
  /* Two, three or four columns, as each divides the rows that a long list is cut at. */
  @container (min-width: 640px) {
    .cards .rows,
    .compact .long .rows {
      --columns: 2;
    }
  }
  @container (min-width: 940px) {
    .cards .rows,
    .compact .long .rows {
      --columns: 3;
    }
  }
  @container (min-width: 1240px) {
    .cards .rows,
    .compact .long .rows {
      --columns: 4;
    }
  }
  .cards .rows {
    gap: 12px;
    padding-block: 12px;
  }
  .cards .block .rows {
    padding-block: 6px;
  }
  .cards .member,
  .cards .block .member:last-child {
    grid-template-columns: 40px minmax(0, 1fr);
    grid-template-rows: 1fr auto;
    align-items: start;
    margin: 0;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
  }
  .cards .main {
    border-color: transparent;
  }
  .cards .when {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    margin-block-start: 6px;
    text-align: start;
  }
  /* A card has room for the whole of a short text. */
  .cards .line {
    margin-block-start: 4px;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: normal;
  }
  /* Groups flow into columns: in rows of a grid, groups of one would leave holes. */
  .cards,
  .compact {
    columns: 280px 4;
    column-gap: 32px;
  }
  .cards {
    column-gap: 16px;
  }
  /* No grid, which breaks between a heading and its first card. */
  .cards > .group .rows {
    display: block;
  }
  .cards > .group .member + .member {
    margin-block-start: 12px;
  }
  .cards > .rows,
  .cards .long,
  .compact .long {
    column-span: all;
  }
  .compact .long .rows {
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: 0 24px;
  }
  .cards > .group .group-name,
  .compact > .group .group-name {
    position: static;
    break-after: avoid;
  }
  .cards .member,
  .compact .member {
    break-inside: avoid;
  }
  .compact .accounts {
    gap: 0 12px;
    margin-block: 0;
  }
  .compact .account {
    padding: 2px 0;
    border: 0;
    background: none;
  }
  .compact .member,
  .compact .block .member:last-child {
    grid-template-columns: minmax(0, 1fr) auto;
    min-block-size: max(44px, var(--_target));
    margin-inline: 0;
    padding-block: 6px;
    padding-inline: 0;
    border-block-end: 1px solid var(--_line-2);
    border-radius: 0;
  }
  .compact .main {
    background: none;
  }
  .compact .avatar,
  .compact .line {
    display: none;
  }
  .compact .when {
    grid-column: auto;
    display: grid;
    justify-items: end;
    text-align: end;
  }
`;
