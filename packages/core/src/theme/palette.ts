import {css} from 'lit';

/** The dark values of the tokens. */
export const darkTokens = css`
  --mh-accent: #e5655c;
  --mh-accent-ink: #ff9088;
  --mh-on-accent: #1d1210;
  --mh-tint: #3a2422;
  --mh-ink: #eceef1;
  --mh-ink-2: #b9bec7;
  --mh-ink-3: #9aa0ab;
  --mh-line: #33373e;
  --mh-line-2: #2a2d33;
  --mh-control-line: #777d88;
  --mh-ground: #15171a;
  --mh-panel: #1d2024;
  --mh-good: #6cc79a;
  --mh-warn: #e0b45c;
  --mh-bad: #ff9088;
`;

/**
 * Dark values, set on `<mh-page>` and inherited by its modules. An element that stands alone stays light unless the
 * page around it says otherwise: on a site without a dark mode a dark block would be a hole. Paper is always light.
 */
export default css`
  @media screen and (prefers-color-scheme: dark) {
    :host([mode='auto']) {
      color-scheme: dark;
      ${darkTokens}
    }
  }
  @media screen {
    :host([mode='dark']) {
      color-scheme: dark;
      ${darkTokens}
    }
  }
`;
