import {css} from 'lit';

export default css`
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
    .bone-row .bone:last-child {
      block-size: calc(180px * var(--_scale));
    }
  }
`;
