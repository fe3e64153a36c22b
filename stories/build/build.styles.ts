import {css} from 'lit';

/** The page "Build a home.json": what is picked, its JSON, and below both the page that they make. */
export default css`
  .build {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    font:
      400 15px / 1.6 'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif;
    overflow-wrap: anywhere;
  }
  @media (min-width: 900px) {
    .build {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }
    .build .shown {
      grid-column: 1 / -1;
    }
  }
  .build h2 {
    margin: 0 0 12px;
    font:
      600 20px / 1.4 'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif;
  }
  .build h2 [lang='en'] {
    color: var(--mh-ink-2, #50545c);
    font-weight: 400;
    font-size: 15px;
  }
  .build .result h2:not(:first-child) {
    margin-block-start: 24px;
  }
  .build p {
    margin: 0 0 12px;
  }
  .build .palette,
  .build .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .build button,
  .build select,
  .build input:not([type='checkbox']) {
    box-sizing: border-box;
    min-block-size: 40px;
    max-inline-size: 100%;
    padding: 4px 12px;
    border: 1px solid var(--mh-control-line, #868b95);
    border-radius: 8px;
    background: var(--mh-panel, #fff);
    color: var(--mh-ink, #1b1c1f);
    font: inherit;
  }
  .build input[type='text'] {
    inline-size: 100%;
  }
  .build button {
    cursor: pointer;
  }
  .build input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
  }
  .build ol {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .build ol > li {
    padding: 16px;
    border: 1px solid var(--mh-line, #e3e5e9);
    border-radius: 10px;
    background: var(--mh-panel, #fff);
  }
  .build summary {
    min-block-size: 24px;
    font-weight: 600;
    cursor: pointer;
  }
  .build .site {
    margin-block-end: 24px;
    padding: 16px;
    border: 1px solid var(--mh-line, #e3e5e9);
    border-radius: 10px;
    background: var(--mh-panel, #fff);
  }
  .build .moves {
    margin: 12px 0 0;
  }
  .build .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 4px;
    margin-block-start: 12px;
  }
  .build small {
    color: var(--mh-ink-2, #50545c);
    font-size: 13px;
  }
  .build code,
  .build .source {
    font:
      13px / 1.6 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono CJK SC',
      monospace;
  }
  .build .source {
    max-block-size: 420px;
    margin: 0;
    padding: 16px;
    overflow-y: auto;
    border: 1px solid var(--mh-line, #e3e5e9);
    border-radius: 10px;
    background: var(--mh-panel, #fff);
    color: var(--mh-ink, #1b1c1f);
    white-space: pre-wrap;
  }
  .build .found {
    margin: 0;
    padding-inline-start: 20px;
  }
  .story[data-text='large'] .build,
  .story[data-text='large'] .build :is(small, code, .source, h2 [lang='en']) {
    font-size: 24px;
  }
  .story[data-text='large'] .build :is(button, select, input:not([type='checkbox'])) {
    min-block-size: 60px;
  }
`;
