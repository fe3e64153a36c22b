import {css} from 'lit';

/** Dark in every theme: pictures are looked at against black. */
export default css`
  .viewer {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    background: #101114;
    color: #f2f3f5;
  }
  .viewer::backdrop {
    background: #101114;
  }
  .viewer > div {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
  }
  .viewer .bar {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 16px;
  }
  .viewer .bar > :first-child {
    margin-inline-end: auto;
    color: #c9ccd2;
  }
  .viewer .tool {
    display: grid;
    place-items: center;
    min-inline-size: max(44px, var(--_target));
    min-block-size: max(44px, var(--_target));
    border-radius: var(--_radius-s);
  }
  .viewer .tool:hover {
    background: rgb(255 255 255 / 12%);
  }
  .viewer .tool:disabled {
    opacity: 0.35;
    cursor: default;
    background: none;
  }
  .viewer :focus-visible {
    outline-color: #fff;
    outline-offset: -2px;
  }
  .viewer .tool svg {
    inline-size: 24px;
    block-size: 24px;
  }
  .viewer .stage {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    min-block-size: 0;
  }
  .viewer .canvas {
    display: grid;
    overflow: auto;
    block-size: 100%;
  }
  .viewer img {
    inline-size: calc(100% * var(--_zoom, 1));
    block-size: calc(100% * var(--_zoom, 1));
    object-fit: contain;
    color: transparent;
  }
  .viewer .alt {
    min-block-size: 1.6em;
    max-block-size: 30vh;
    overflow: auto;
    padding: 12px 24px 20px;
    text-align: center;
  }
  .viewer [dir='rtl'] .turn svg {
    transform: scaleX(-1);
  }
  @media (max-width: 600px) {
    .viewer .stage {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .viewer .canvas {
      grid-column: 1 / -1;
      grid-row: 1;
    }
  }
`;
