import type {HomeConfig} from '@menhu/core/config';
import {escapeHtml} from './metadata.js';

/** Where a template of one's own takes what is printed. */
export const HEAD_MARK = '<!-- menhu:head -->';
export const PAGE_MARK = '<!-- menhu:page -->';

/** The page around the modules, where no template is given: a skip link, the site's name, its modules, its foot. */
export function defaultTemplate({site, lang = 'zh-CN', theme}: HomeConfig): string {
  const name = escapeHtml(site?.name ?? '');
  const words = /^zh/i.test(lang)
    ? {skip: '跳到正文', host: '主办单位：', code: '网站标识码：'}
    : {skip: 'Skip to content', host: 'Run by ', code: 'Site identification code: '};
  const foot = [
    site?.org && `<p>${words.host}<bdi>${escapeHtml(site.org)}</bdi></p>`,
    site?.idCode && `<p>${words.code}<bdi>${escapeHtml(site.idCode)}</bdi></p>`,
  ].filter(Boolean);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"${/^ug\b/i.test(lang) ? ' dir="rtl"' : ''} data-mh-mode="${theme?.mode ?? 'auto'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name || 'Menhu'}</title>
${HEAD_MARK}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${name ? `<header class="site-header"><h1>${name}</h1></header>` : ''}
<main id="main">
${PAGE_MARK}
</main>
${foot.length ? `<footer class="site-footer">${foot.join('')}</footer>` : ''}
</body>
</html>
`;
}

/** The frame of the default template; the modules bring their own styles. */
export const defaultCss = `:root{--_ground:var(--mh-ground,#f5f6f8);--_panel:var(--mh-panel,#fff);--_ink:var(--mh-ink,#1b1c1f);--_ink-2:var(--mh-ink-2,#50545c);--_line:var(--mh-line,#e3e5e9);color-scheme:light}
@media screen{:root[data-mh-mode='dark']{color-scheme:dark}}
@media screen and (prefers-color-scheme:dark){:root[data-mh-mode='auto']{color-scheme:dark}}
body{margin:0;background:var(--_ground);color:var(--_ink);font:15px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}
.skip{position:absolute;inset-block-start:-100px;padding:12px 16px;background:var(--_panel);color:inherit}
.skip:focus{inset-block-start:8px;z-index:1}
.site-header{padding:14px 24px;border-block-end:1px solid var(--_line);background:var(--_panel)}
.site-header h1{max-width:1200px;margin:0 auto;font-size:20px;line-height:1.4}
main{max-width:1200px;margin:0 auto;padding:24px}
.site-footer{padding:24px;border-block-start:1px solid var(--_line);background:var(--_panel);color:var(--_ink-2);font-size:13px}
.site-footer p{max-width:1200px;margin:0 auto 4px}
@media (max-width:520px){main{padding:12px}.site-header,.site-footer{padding-inline:12px}}
`;

/** Elements are boxes before, and without, their code; and where faces are shown, nothing in them is wider than they. */
export const elementCss = (types: readonly string[]): string =>
  `${['page', 'section', ...types].map((type) => `mh-${type}:not(:defined)`).join(',')}{display:block}
mh-section>*>*{overflow-wrap:anywhere}
mh-section img{max-width:100%;height:auto}
`;
