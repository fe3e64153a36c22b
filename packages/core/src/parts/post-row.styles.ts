import {css} from 'lit';
import avatarStyles from './avatar.styles.js';
import labelStyles from './label.styles.js';

const rowStyles = css`
  .post {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_line-2);
  }
  .posts > :first-child .post {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .posts > :last-child .post {
    padding-block-end: 0;
  }
  .avatar {
    inline-size: 44px;
    block-size: 44px;
  }
  .small {
    color: var(--_ink-3);
    font-size: var(--_text-xs);
    line-height: 1.5;
  }
  .by,
  .facts,
  .counts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
  }
  .author {
    font-weight: 600;
  }
  .exact {
    display: none;
    margin-inline-start: 4px;
  }
  .pinned {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .when {
    margin-inline-start: auto;
  }
  /* Room to hit, without height in the line. */
  .author a,
  .when a,
  .toggle {
    margin-block: -8px;
    padding-block: 8px;
  }
  .text {
    margin-block-start: 4px;
  }
  .words {
    white-space: pre-line;
    /* Ends what bidi controls in a text begin, so that they turn nothing around it. */
    unicode-bidi: isolate;
  }
  /* The words of labels may run the other way than the text; the room behind them is the text's. */
  .labels {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-inline-end: 6px;
  }
  .token {
    color: var(--_accent-ink);
  }
  .counts {
    column-gap: 20px;
    margin-block-start: 8px;
  }
  @container (min-width: 600px) {
    .exact {
      display: inline;
    }
  }
  @container (max-width: 420px) {
    .when {
      margin-inline-start: 0;
    }
  }
`;

/** All that rows of posts need. */
export default [avatarStyles, labelStyles, rowStyles];
