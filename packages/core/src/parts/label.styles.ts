import {css} from 'lit';

/** Four kinds told apart by word, fill and ink together: two solid, two outlined, and of each pair one in the accent; an agency's own on grey. */
export default css`
  .label {
    display: inline-block;
    padding-inline: 6px;
    border: 1px solid;
    border-radius: 4px;
    font-size: max(0.85em, var(--_least));
    font-style: normal;
    font-weight: 600;
    line-height: 1.45;
    letter-spacing: normal;
    text-indent: 0;
    text-transform: none;
    white-space: nowrap;
    vertical-align: 0.06em;
  }
  button.label {
    position: relative;
  }
  /* Room to hit, without height in the line. */
  button.label::after {
    content: '';
    position: absolute;
    inset: calc((1.45em - var(--_target)) / 2) -3px;
  }
  .authoritative {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .exclusive {
    border-color: var(--_ink-2);
    background: var(--_ink-2);
    color: var(--_panel);
  }
  .first {
    border-color: var(--_accent-ink);
    color: var(--_accent-ink);
  }
  .original {
    border-color: var(--_ink-3);
    color: var(--_ink-2);
  }
  .custom {
    border-color: var(--_line);
    background: var(--_ground);
    color: var(--_ink-2);
  }
  /* Forced colours take the fills away: a heavy border stands for solid. */
  @media (forced-colors: active) {
    .authoritative,
    .exclusive {
      outline: 1px solid;
      outline-offset: -3px;
    }
  }
  /* Printers leave backgrounds out, and white words on none are gone. */
  @media print {
    .label {
      background: none;
      color: #000;
      border-color: #000;
    }
  }
`;
