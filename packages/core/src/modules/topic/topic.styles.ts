import {css} from 'lit';

export default css`
  /*
   * White text stands on any picture: under it the scrim is never lighter than 0.6 of a near-black, which makes #746b6a
   * of white, the worst picture, and 5.2 the least contrast. It fades out only above the text, however long that is.
   */
  .campaign {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-block-size: 100%;
  }
  .topic {
    --_inset: 32px;
    --_fade: 104px;
    position: relative;
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    justify-content: flex-end;
    min-block-size: 288px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: #fff;
  }
  .cover {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .scrim {
    position: relative;
    padding: calc(var(--_fade) + 8px) var(--_inset) 24px;
    background: linear-gradient(
      to top,
      rgb(24 8 7 / 0.86) 0,
      rgb(24 8 7 / 0.6) calc(100% - var(--_fade)),
      rgb(24 8 7 / 0.4) calc(100% - var(--_fade) * 0.65),
      rgb(24 8 7 / 0.16) calc(100% - var(--_fade) * 0.3),
      rgb(24 8 7 / 0) 100%
    );
  }
  /* Without a picture there is nothing to fade into. */
  .bare .scrim {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    padding-block-start: 24px;
    background: linear-gradient(to top, rgb(24 8 7 / 0.76) 0, rgb(24 8 7 / 0.6) 100%);
  }
  .bare {
    min-block-size: 216px;
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    margin-block-end: 8px;
    font-size: var(--_text-xs);
  }
  .phase,
  .figures .verified {
    display: inline-block;
    padding-inline: 8px;
    border: 1px solid rgb(255 255 255 / 0.7);
    border-radius: 4px;
    line-height: 1.6;
  }
  .name {
    font-size: calc(var(--_text-xl) * 1.15);
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  /* The rest of a long lead is where the name leads; read aloud it is whole. */
  .lead {
    display: -webkit-box;
    max-inline-size: 46em;
    margin-block-start: 8px;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block-start: 16px;
  }
  .figures b,
  .figures [data-kind='host'],
  .party {
    font-weight: 650;
  }
  .figures .verified {
    margin-inline-start: 4px;
    font-size: var(--_text-xs);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 20px;
  }
  .quiet::after {
    content: '▾';
    content: '▾' / '';
  }
  .quiet[aria-expanded='true']::after {
    transform: scaleY(-1);
  }
  .strip {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 14px var(--_inset);
    border-block-start: 1px solid rgb(255 255 255 / 0.16);
    background: rgb(24 8 7 / 0.88);
  }
  .bare .strip {
    background: rgb(24 8 7 / 0.8);
  }
  .strip li {
    max-inline-size: 100%;
  }
  .chip,
  .strip .expand {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    inline-size: auto;
    min-block-size: var(--_target);
    margin: 0;
    padding: 4px 12px;
    border: 1px solid rgb(255 255 255 / 0.4);
    border-radius: 6px;
    background: none;
    color: #fff;
    text-align: start;
  }
  /* Dark on white in every theme, as the ground is a picture in every theme. */
  .action {
    padding-inline: 18px;
    border-color: #fff;
    background: #fff;
    color: #1b1c1f;
    font-weight: 600;
  }
  .chip:hover,
  .strip .expand:hover {
    border-color: #fff;
    text-decoration: none;
  }
  .action:hover {
    text-decoration: underline;
  }
  .chip small {
    font-size: var(--_text-xs);
  }
  .chip b {
    font-weight: inherit;
  }
  .topic :focus-visible {
    outline-color: #fff;
  }
  .topic .notice {
    border-color: #fff;
    background: none;
    color: #fff;
  }
  .campaign .issues {
    margin: 0;
    background: var(--_panel);
  }
  .post-bone {
    block-size: 96px;
    margin-block-start: 12px;
  }
  .banner {
    min-block-size: 371px;
  }
  @container (max-width: 1080px) {
    .banner {
      min-block-size: 399px;
    }
  }
  @container (max-width: 600px) {
    .topic {
      --_inset: 16px;
      --_fade: 80px;
    }
    .name {
      font-size: var(--_text-xl);
    }
    .lead {
      -webkit-line-clamp: 6;
    }
    /* The way to take part first, the rest beside each other under it. */
    .actions .chip {
      flex: 1 1 auto;
      justify-content: center;
    }
    .actions .action {
      flex-basis: 100%;
    }
    .figures {
      column-gap: 16px;
    }
    .banner {
      min-block-size: 442px;
    }
  }
  @container (max-width: 420px) {
    .banner {
      min-block-size: 554px;
    }
  }
  @container (max-width: 300px) {
    .banner {
      min-block-size: 606px;
    }
  }
  @media (forced-colors: active) {
    .topic {
      border: 1px solid CanvasText;
    }
    .scrim,
    .bare .scrim,
    .strip {
      background: Canvas;
    }
    .scrim {
      padding-block-start: 24px;
    }
    .cover {
      display: none;
    }
  }
  /* Printers leave backgrounds out, and white text with them. */
  @media print {
    .topic {
      border: 1px solid #000;
      break-inside: avoid;
    }
    .topic,
    .topic .scrim,
    .topic .strip {
      min-block-size: 0;
      background: none;
      color: #000;
    }
    .topic .scrim {
      padding-block-start: 24px;
    }
    .cover,
    .actions,
    .strip .expand {
      display: none;
    }
    .phase,
    .chip {
      border-color: #000;
      color: #000;
    }
  }
`;
