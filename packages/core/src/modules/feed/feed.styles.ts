import {css} from 'lit';

export default css`
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
  .label {
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
  .images {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 128px));
    gap: 6px;
    margin-block: 8px;
  }
  .of-4 {
    grid-template-columns: repeat(2, minmax(0, 128px));
  }
  .of-1 {
    grid-template-columns: minmax(0, 396px);
  }
  .of-1.square,
  .of-1.portrait {
    grid-template-columns: minmax(0, 264px);
  }
  .box {
    position: relative;
    overflow: hidden;
    border-radius: 6px;
    background: var(--_line-2);
  }
  .square .box {
    aspect-ratio: 1;
  }
  .landscape .box {
    aspect-ratio: 4 / 3;
  }
  .portrait .box {
    aspect-ratio: 3 / 4;
  }
  .broad .box,
  .broad.box {
    aspect-ratio: 16 / 9;
  }
  .box img,
  .box video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    /* Some browsers print the alternative while the image is on its way. */
    color: transparent;
  }
  .box video {
    object-fit: contain;
    background: #000;
  }
  .instead {
    display: none;
    position: absolute;
    inset: 0;
    overflow: hidden;
    padding: 6px;
    color: var(--_ink-2);
    font-size: var(--_text-xs);
    line-height: 1.5;
  }
  .failed > :first-child {
    visibility: hidden;
  }
  .failed .instead {
    display: flex;
  }
  /* Auto margins centre what fits, and let what does not begin at the top. */
  .instead bdi {
    margin: auto;
    text-align: center;
  }
  .video {
    max-inline-size: 396px;
    margin-block: 8px;
  }
  .counts {
    column-gap: 20px;
    margin-block-start: 8px;
  }
  /* The box of a usual feed: a few texts, one of them with images, the button and the foot. */
  .bone-row {
    grid-template-columns: 44px 1fr;
    padding-block: 16px;
  }
  .bone-row .bone {
    inline-size: 40%;
  }
  .bone-row .bone:first-child {
    inline-size: 44px;
    block-size: 44px;
  }
  .bone-row .bone:last-child {
    inline-size: 100%;
    block-size: calc(136px * var(--_scale));
  }
  .bone-row:first-child {
    padding-block-start: 0;
  }
  @container (max-width: 420px) {
    .when {
      margin-inline-start: 0;
    }
    .bone-row .bone:last-child {
      block-size: calc(180px * var(--_scale));
    }
  }
  @media (forced-colors: active) {
    .box {
      border: 1px solid CanvasText;
    }
  }
`;
