import type {IssueLanguage, Localized} from '@menhu/core/config';

const of = (zh: string, en: string): Localized => ({'zh-CN': zh, en});

/** All that `menhu init` says. */
const phrases = {
  'ask-name': of('网站或机关名称 [{standard}]：', 'Name of the site or agency [{standard}]:'),
  'ask-url': of('网站首页地址 [{standard}]：', 'Address of the site’s homepage [{standard}]:'),
  'ask-modules': of(
    '放哪些模块？可选 {known}，以逗号分隔 [{standard}]：',
    'Which modules, with commas between them, of {known}? [{standard}]:',
  ),
  'ask-theme': of('用哪个主题？可选 {known} [{standard}]：', 'Which theme, of {known}? [{standard}]:'),
  'sample-name': of('云岭新区（示例）', 'Yunling New District (sample)'),
  'bad-url': of(
    '“{found}”不是网址；请写成 https://www.example.gov.cn/ 这样。',
    '“{found}” is no address; write one like https://www.example.gov.cn/.',
  ),
  'bad-module': of('没有模块“{found}”；可选：{known}。', 'There is no module “{found}”; choose of: {known}.'),
  'bad-theme': of('没有主题“{found}”；可选：{known}。', 'There is no theme “{found}”; choose of: {known}.'),
  'did-you-mean': of('您是不是要写“{near}”？', 'Did you mean “{near}”?'),
  'several-folders': of('只能给出一个文件夹。', 'only one folder can be given.'),
  exists: of(
    '{files} 已经存在，没有写入任何文件；换一个文件夹，或用 --force 覆盖这些文件。',
    '{files} exist already and nothing was written; take another folder, or --force to replace these files.',
  ),
  'cannot-write': of('无法写入 {file}：{reason}', '{file} cannot be written: {reason}'),
  written: of('已写好 {file}', 'wrote {file}'),
  copied: of('已放好程序 {folder}', 'put the library into {folder}'),
  'no-library': of(
    '还缺程序：请把 @menhu/core 的 dist/cdn 目录复制为 {folder}，并把 dist/tokens.css 放进去。',
    'the library is still missing: copy dist/cdn of @menhu/core to {folder}, and dist/tokens.css into it.',
  ),
  next: of(
    `接下来：
  1. menhu check {home} --data   检查配置和数据
  2. 用任一静态服务器打开 {folder}，例如 npx sirv-cli {folder}
  3. 把 data 里的示例换成您的数据；写法见 docs/data-contract.zh-CN.md
  4. menhu build {home} --out public   生成脚本未到也能看的页面`,
    `Next:
  1. menhu check {home} --data   checks config and data
  2. open {folder} by any static server, such as npx sirv-cli {folder}
  3. put your data in the place of the samples; docs/data-contract.md says how
  4. menhu build {home} --out public   prints pages that are there before any script`,
  ),
} as const satisfies Readonly<Record<string, Localized>>;

export type PhraseCode = keyof typeof phrases;

/** Words a phrase, with values for its `{names}`. */
export const say = (code: PhraseCode, language: IssueLanguage, values: Readonly<Record<string, string>> = {}): string =>
  phrases[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
