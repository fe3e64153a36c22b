import {css} from 'lit';

export default css`
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
  .box button {
    cursor: zoom-in;
  }
  .box button,
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
  @media (forced-colors: active) {
    .box {
      border: 1px solid CanvasText;
    }
  }
`;
