import {css} from 'lit';

/**
 * What every shadow root of Menhu starts from: the tokens with their defaults, and a wall against what a host page's
 * CSS passes down by inheritance. Sizes are px, because old sites set `html {font-size: 62.5%}`.
 */
export default css`
  :host {
    --_accent: var(--mh-accent, #b3261e);
    --_accent-ink: var(--mh-accent-ink, #9a1f18);
    --_on-accent: var(--mh-on-accent, #fff);
    --_tint: var(--mh-tint, #fbeeec);
    --_ink: var(--mh-ink, #1b1c1f);
    --_ink-2: var(--mh-ink-2, #50545c);
    --_ink-3: var(--mh-ink-3, #666a73);
    --_line: var(--mh-line, #e3e5e9);
    --_line-2: var(--mh-line-2, #eef0f3);
    --_control-line: var(--mh-control-line, #868b95);
    --_ground: var(--mh-ground, #f5f6f8);
    --_panel: var(--mh-panel, #fff);
    --_good: var(--mh-good, #1d6b45);
    --_warn: var(--mh-warn, #805300);
    --_bad: var(--mh-bad, #9a1f18);
    --_scale: var(--mh-text-scale, 1);
    --_least: var(--mh-text-least, 13px);
    --_text-xs: max(13px * var(--_scale), var(--_least));
    --_text-s: max(15px * var(--_scale), var(--_least));
    --_text-m: max(17px * var(--_scale), var(--_least));
    --_text-l: max(20px * var(--_scale), var(--_least));
    --_text-xl: max(26px * var(--_scale), var(--_least));
    --_leading: var(--mh-leading, 1.6);
    --_pad: var(--mh-pad, 24px);
    --_border: var(--mh-border, 1px);
    --_motion: var(--mh-motion, 150ms);
    --_radius: var(--mh-radius, 10px);
    --_radius-s: var(--mh-radius-s, 8px);
    --_target: var(--mh-target, 40px);
    --_font: var(--mh-font, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* An author who writes lang="ug" means its direction too. */
  :host(:lang(ug):not([dir])) {
    direction: rtl;
  }
  :host([text='large']) {
    --mh-text-scale: 1.35;
    --mh-text-least: 24px;
    --mh-target: 60px;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --mh-motion: 0s;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    all: initial;
    box-sizing: border-box;
    display: block;
    color: var(--_ink);
    font: 400 var(--_text-s) / var(--_leading) var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: start;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    -webkit-text-size-adjust: 100%;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  /* The corners round the focus ring. */
  a {
    border-radius: 4px;
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button {
    border-radius: 4px;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-ink);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    padding: 4px 18px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-s);
    background: var(--_panel);
    color: var(--_ink);
    transition: var(--_motion);
    transition-property: border-color, color;
  }
  .button:hover {
    border-color: var(--_accent-ink);
    color: var(--_accent-ink);
  }
`;
