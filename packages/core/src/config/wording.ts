import type {Wording} from './shape.js';

/**
 * What each code says. Loaded only when there is something to say, so that visitors of a healthy page never pay for it.
 */
export const wordings: Readonly<Record<string, Wording>> = {
  'not-json': {
    'zh-CN': [
      '这不是 JSON 文件：第 {line} 行第 {column} 列{problem}。',
      '请检查该处的引号、逗号和括号是否成对、齐全。',
    ],
    en: [
      'This is not JSON: line {line}, column {column}: {problem}.',
      'Check quotes, commas and brackets at that place.',
    ],
  },
  'not-object': {
    'zh-CN': ['文件应是一个对象 {…}，现在是 {found}。', '请以 { 开头，写成 {"version": 1, "sections": […]}。'],
    en: ['The file should be an object {…}; it is {found}.', 'Start with { and write {"version": 1, "sections": […]}.'],
  },
  'newer-version': {
    'zh-CN': [
      '文件版本是 {found}，本程序认识到版本 {known}，因此只读显示，内容原样保留。',
      '请升级 Menhu，或把 version 改为 {known} 并核对各项。',
    ],
    en: [
      'The file has version {found}; this release knows versions up to {known}, so it is shown read-only and kept as it is.',
      'Upgrade Menhu, or set version to {known} and check each field.',
    ],
  },
  migrated: {
    'zh-CN': ['文件是旧版本 {from}，已按版本 {to} 读取。', '建议用“menhu check”核对后改写为新版本。'],
    en: [
      'The file has the old version {from}; it was read as version {to}.',
      'Run “menhu check” and rewrite it in the new version.',
    ],
  },
  'no-version': {
    'zh-CN': ['缺少 version，按版本 {known} 读取。', '请在开头加上 "version": {known}。'],
    en: ['version is missing; the file is read as version {known}.', 'Add "version": {known} at the top.'],
  },
  'unknown-type': {
    'zh-CN': ['没有名为“{found}”的模块，此处显示占位框，配置原样保留。', '可用的模块：{known}。{suggestion}'],
    en: [
      'There is no module “{found}”; a placeholder stands in its place and its configuration is kept.',
      'Known modules: {known}. {suggestion}',
    ],
  },
  'unknown-key': {
    'zh-CN': ['不认识的字段“{key}”，已原样保留但不起作用。', '{suggestion}自用的备注请以“x-”开头命名。'],
    en: [
      'Unknown field “{key}”; it is kept but has no effect.',
      '{suggestion} Begin the names of notes of your own with “x-”.',
    ],
  },
  'wrong-type': {
    'zh-CN': ['应为{expected}，现在是 {found}，未采用。', '请改为{expected}。'],
    en: ['Expected {expected}, found {found}; it is not used.', 'Write {expected}.'],
  },
  'wrong-choice': {
    'zh-CN': ['“{found}”不在可选值之内，未采用。', '可选：{expected}。{suggestion}'],
    en: ['“{found}” is not one of the choices; it is not used.', 'Choose one of: {expected}. {suggestion}'],
  },
  missing: {
    'zh-CN': ['缺少必填的“{key}”。', '请补上“{key}”。'],
    en: ['The required “{key}” is missing.', 'Add “{key}”.'],
  },
  'unsafe-url': {
    'zh-CN': [
      '地址“{found}”不安全或写法有误，已拒绝。',
      '链接请用 https://、http://、tel:、mailto: 或相对地址；图片和数据请用 https://、http:// 或相对地址。',
    ],
    en: [
      'The address “{found}” is unsafe or malformed and was refused.',
      'Links may use https://, http://, tel:, mailto: or a relative address; images and data https://, http:// or a relative address.',
    ],
  },
  'pale-accent': {
    'zh-CN': [
      '主色 {found} 在白底上的对比度只有 {contrast}，文字看不清；文字改用加深的 {used}。',
      '请选对比度不低于 4.5 的颜色（WCAG 2.2，1.4.3），如 {used}。',
    ],
    en: [
      'The accent {found} has a contrast of only {contrast} on white; text is set in the darker {used}.',
      'Choose a colour with a contrast of 4.5 or more (WCAG 2.2, 1.4.3), such as {used}.',
    ],
  },
  'left-out': {
    'zh-CN': ['{total} 项中有 {count} 项有误，未显示。', '各项的原因见其他问题。'],
    en: ['{count} of {total} entries left out.', 'The other issues give the reason for each.'],
  },
  'too-long': {
    'zh-CN': ['{total} 项中有 {count} 项未显示。', '最多读取 {most} 项。'],
    en: ['{count} of {total} entries left out.', 'Up to {most} are read.'],
  },
  'more-of-the-same': {
    'zh-CN': ['同类问题（{found}）还有 {count} 处。', '请先处理已列出的。'],
    en: ['There are {count} more {found}.', 'Mend those listed first.'],
  },
  'no-source': {
    'zh-CN': ['模块“{key}”没有数据来源。', '请填写 src（数据地址）或 data（直接写数据）。'],
    en: ['The module “{key}” has no data.', 'Give it src (the address of its data) or data (the data itself).'],
  },
  'duplicate-id': {
    'zh-CN': ['id“{found}”用了不止一次，锚点只到第一个。', '请给每个模块不同的 id。'],
    en: [
      'The id “{found}” is used more than once; its anchor leads to the first.',
      'Give each module an id of its own.',
    ],
  },
  'wrong-format': {
    'zh-CN': ['数据不是完整的 {expected}：{url}', '请核对 format，内容也可能被截断；开头是：{found}'],
    en: ['The data are not whole {expected}: {url}', 'Check format; they may also be cut short. They begin: {found}'],
  },
};

/** What the reader expected, as words. */
export const words: Readonly<Record<string, Readonly<Record<'zh-CN' | 'en', string>>>> = {
  list: {'zh-CN': '列表 […]', en: 'a list […]'},
  object: {'zh-CN': '对象 {…}', en: 'an object {…}'},
  string: {'zh-CN': '文字', en: 'text'},
  text: {'zh-CN': '非空文字', en: 'non-empty text'},
  number: {'zh-CN': '数字', en: 'a number'},
  boolean: {'zh-CN': ' true 或 false', en: 'true or false'},
  url: {'zh-CN': '链接地址', en: 'an address'},
  resource: {'zh-CN': '文件地址', en: 'the address of a file'},
  phone: {'zh-CN': '电话号码', en: 'a phone number'},
  time: {
    'zh-CN': '带时区的时间（如 2026-11-23T08:00:00+08:00）',
    en: 'a time with its offset (such as 2026-11-23T08:00:00+08:00)',
  },
  count: {'zh-CN': '不小于 0 的整数', en: 'a whole number, 0 or more'},
  colour: {'zh-CN': '颜色（如 #b3261e）', en: 'a colour (such as #b3261e)'},
};

/** What is wrong with a text that is not JSON; the codes are those of jsonc-parser. */
export const syntaxProblems: Readonly<Record<string, Readonly<Record<'zh-CN' | 'en', string>>>> = {
  InvalidSymbol: {'zh-CN': '有不认识的字符', en: 'a character that JSON does not know'},
  InvalidNumberFormat: {'zh-CN': '数字写法有误', en: 'a number is mistyped'},
  PropertyNameExpected: {
    'zh-CN': '缺少带引号的字段名（前面可能多了逗号）',
    en: 'a quoted name is missing (a comma too many before it?)',
  },
  TooDeep: {'zh-CN': '嵌套太深', en: 'too deep'},
  ValueExpected: {'zh-CN': '缺少值', en: 'a value is missing'},
  ColonExpected: {'zh-CN': '缺少冒号', en: 'a colon is missing'},
  CommaExpected: {'zh-CN': '缺少逗号', en: 'a comma is missing'},
  CloseBraceExpected: {'zh-CN': '缺少 }', en: 'a } is missing'},
  CloseBracketExpected: {'zh-CN': '缺少 ]', en: 'a ] is missing'},
  EndOfFileExpected: {'zh-CN': '后面有多余的内容', en: 'there is more after the end'},
  InvalidCommentToken: {'zh-CN': '不能写注释', en: 'comments are not allowed'},
  UnexpectedEndOfString: {'zh-CN': '引号没有成对', en: 'a quote is not closed'},
  InvalidCharacter: {
    'zh-CN': '文字中有不允许的字符（如换行）',
    en: 'a character that text may not hold, such as a line break',
  },
};
