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
  .text .label {
    margin-inline-end: 6px;
  }
  .token {
    color: var(--_accent-ink);
  }
  .toggle {
    margin-inline-start: 6px;
    color: var(--_accent-ink);
  }
  .note {
    margin-block-start: 8px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_ground);
    color: var(--_ink-2);
    font-size: var(--_text-xs);
  }
  .note strong {
    color: var(--_warn);
    font-weight: 600;
  }
  .note time {
    margin-inline: 4px 8px;
    color: var(--_ink-3);
  }
  .quoted {
    margin-block-start: 8px;
    padding: 10px 12px;
    border-radius: 6px;
    background: var(--_ground);
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
  @media (forced-colors: active) {
    .quoted {
      border: 1px solid CanvasText;
    }
  }
`;

/** All that rows of posts need. */
export default [avatarStyles, labelStyles, rowStyles];
