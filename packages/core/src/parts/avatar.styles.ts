import {css} from 'lit';

export default css`
  .avatar {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    overflow: hidden;
    border-radius: 50%;
    color: #fff;
    font-size: 17px;
    font-weight: 600;
    line-height: 1;
    user-select: none;
  }
  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    background: var(--_panel);
  }
  .avatar img[hidden] {
    display: none;
  }
  .ink-0 {
    background: #8a3a2f;
  }
  .ink-1 {
    background: #55657a;
  }
  .ink-2 {
    background: #3f6d58;
  }
  .ink-3 {
    background: #755739;
  }
  .ink-4 {
    background: #44597a;
  }
  .ink-5 {
    background: #62666f;
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
  }
`;
