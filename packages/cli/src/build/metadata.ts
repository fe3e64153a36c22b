import type {HomeConfig} from '@menhu/core/config';

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character]!);

const meta = (name: string, content: string | undefined): string =>
  content ? `<meta name="${name}" content="${escapeHtml(content)}">\n` : '';

/**
 * The labels that 国办发〔2017〕47号 (政府网站发展指引, 网页标签规范) asks of a homepage: SiteName, SiteDomain and SiteIDCode
 * of the site; ColumnName, ColumnDescription, ColumnKeywords and ColumnType of the column, which for a homepage is 首页.
 * What home.json does not say is left out: an invented value would be worse than none.
 */
export function metaTags({site, sections}: HomeConfig): string {
  const titles = sections
    .flatMap(({title, modules}) => [title, ...modules.map((module) => module.title)])
    .filter((title): title is string => typeof title === 'string' && title !== '');
  const keywords = [...new Set(titles)];
  return [
    meta('SiteName', site?.name),
    meta('SiteDomain', domainOf(site?.url)),
    meta('SiteIDCode', site?.idCode),
    meta('ColumnName', '首页'),
    meta('ColumnType', '首页'),
    meta('ColumnDescription', keywords.length ? `${site?.name ?? ''}首页：${keywords.join('、')}` : undefined),
    meta('ColumnKeywords', keywords.join(',')),
    meta('description', [site?.name, keywords.join('、')].filter(Boolean).join('：')),
  ].join('');
}

/** None where none is named: `data:,` would take the icon from a site that has one in its root, and break a strict policy. */
export const iconLink = (href: string | undefined): string =>
  href ? `<link rel="icon" href="${escapeHtml(href)}">\n` : '';

const domainOf = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).hostname : undefined;

/** schema.org: the site, and the agency that runs it. */
export function jsonLd({site, lang = 'zh-CN'}: HomeConfig): string {
  if (!site?.name) return '';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: site.url,
    inLanguage: lang,
    identifier: site.idCode,
    publisher: site.org ? {'@type': 'GovernmentOrganization', name: site.org, url: site.url} : undefined,
  };
  // A name that holds </script> must not end the block.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;
}
