import {css} from 'lit';

/** Pages of Storybook's own: foundations, faces, accessibility. In the tokens, as they stand on a story's ground. */
export default css`
  .sheet {
    max-inline-size: 1080px;
    margin-inline: auto;
    font:
      400 15px / 1.6 'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif;
    overflow-wrap: anywhere;
  }
  .sheet h2 {
    margin: 32px 0 12px;
    font:
      600 20px / 1.4 'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif;
  }
  .sheet:first-child > h2:first-child {
    margin-block-start: 0;
  }
  .sheet h2 [lang='en'] {
    margin-inline-start: 8px;
    color: var(--mh-ink-2, #50545c);
    font-weight: 400;
    font-size: 15px;
  }
  .sheet p {
    margin: 0 0 12px;
    color: var(--mh-ink-2, #50545c);
  }
  .sheet .source,
  .sheet .plain,
  .sheet .scroll {
    margin: 0;
    padding: 16px;
    border: 1px solid var(--mh-line, #e3e5e9);
    border-radius: 10px;
    background: var(--mh-panel, #fff);
  }
  .sheet .source {
    max-block-size: 420px;
    overflow-y: auto;
    color: var(--mh-ink, #1b1c1f);
    font:
      13px / 1.6 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono CJK SC',
      monospace;
    text-align: left;
    white-space: pre-wrap;
  }
  .sheet .plain {
    font: 16px / 1.5 serif;
  }
  .sheet .plain img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .sheet table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .sheet .plain table {
    inline-size: auto;
  }
  .sheet .scroll th,
  .sheet .scroll td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--mh-line-2, #eef0f3);
    text-align: start;
    vertical-align: top;
  }
  .sheet .scroll th {
    font-weight: 600;
  }
  .sheet .scroll tr:last-child > * {
    border-block-end: 0;
  }
  .sheet code {
    font:
      13px / 1.6 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono CJK SC',
      monospace;
  }
  .story[data-text='large'] .sheet,
  .story[data-text='large'] .sheet .source,
  .story[data-text='large'] .sheet code,
  .story[data-text='large'] .sheet .plain,
  .story[data-text='large'] .sheet h2 [lang='en'] {
    font-size: 24px;
  }
  .story[data-text='large'] .sheet h2 {
    font-size: 27px;
  }
`;
