import type {IssueLanguage} from '@menhu/core/config';

const of = (zh: string, en: string): Readonly<Record<IssueLanguage, string>> => ({'zh-CN': zh, en});

/** What `menhu build` says beyond what the check does. */
const phrases = {
  'no-out': of(
    '没有写明输出到哪里；请写：menhu build home.json --out site',
    'no folder to build into; write: menhu build home.json --out site',
  ),
  'bad-timeout': of(
    '--timeout 应为大于 0 的秒数，现在是 {found}。',
    '--timeout takes seconds, more than 0; found {found}.',
  ),
  'out-is-file': of('{out} 是一个文件；请给出文件夹。', '{out} is a file; name a folder.'),
  'out-holds-other-files': of(
    '{out} 里有不是由本命令生成的文件（{names}），没有改动它。请换一个文件夹；要保留这些文件并在旁边生成，请加 --force。',
    '{out} holds files that this command did not make ({names}); nothing was changed. Name another folder, or add --force to keep them and build beside them.',
  ),
  'out-inside': of(
    '输出的文件夹 {out} 包含 home.json 本身；请换一个文件夹。',
    'the folder {out} holds home.json itself; name another one.',
  ),
  'not-writable': of(
    '无法写入 {out}：{reason}。请检查权限和磁盘空间。',
    '{out} could not be written: {reason}. Check permissions and space.',
  ),
  'not-readable': of(
    '页面要显示的文件 {file} 无法读取：{reason}。请核对路径和权限。',
    '{file}, which the page shows, could not be read: {reason}. Check its path and permissions.',
  ),
  'config-errors': of(
    '{file} 有错误，没有生成；原有的输出没有改动。',
    '{file} has errors, so nothing was built; what was there is as it was.',
  ),
  'template-marks': of(
    '模板 {file} 里缺少 {mark}；请在 {place} 中写上这一行。',
    'the template {file} lacks {mark}; put that line into its {place}.',
  ),
  'last-good': of('{src}：{reason}；用了上次生成时的数据。', '{src}: {reason}; the data of the last build were used.'),
  'no-data': of(
    '{src}：{reason}；也没有以前的数据，该模块打开页面后再读取。',
    '{src}: {reason}; there are no earlier data either, so the module will ask when the page is open.',
  ),
  'no-earlier-build': of(
    '{out} 里没有可以更新的页面；请先不带 --data-only 生成一次。',
    'there is no page in {out} to renew; build it once without --data-only.',
  ),
  'config-changed': of(
    '{file} 与上次生成时不同；请不带 --data-only 重新生成。',
    '{file} is not what was built; build without --data-only.',
  ),
  'same-page': of(
    '{file} 与 {other} 会生成同一个页面 {page}；请改名或分开放。',
    '{file} and {other} would be one page, {page}; rename one.',
  ),
  built: of('已生成 {n} 个页面：{out}（{files} 个文件）', 'built {n} page(s): {out} ({files} files)'),
  renewed: of('已更新 {n} 个页面的数据：{out}', 'renewed the data of {n} page(s): {out}'),
} as const;

export type BuildPhrase = keyof typeof phrases;

export const sayBuild = (
  code: BuildPhrase,
  language: IssueLanguage,
  values: Readonly<Record<string, string | number>> = {},
): string => phrases[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
