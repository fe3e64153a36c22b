import type {Wording} from '../config/shape.js';

/** What is wrong with a source or with the code that shows it: the codes that no config has. */
export const sourceWordings: Readonly<Record<string, Wording>> = {
  'not-found': {
    'zh-CN': ['数据地址返回 HTTP {status}：{url}', '请核对 src 的路径和文件名。'],
    en: ['The source answered HTTP {status}: {url}', 'Check the path and file name in src.'],
  },
  'server-error': {
    'zh-CN': ['数据服务器出错，HTTP {status}：{url}', '已自动重试；请查看服务器日志。'],
    en: ['The source’s server failed with HTTP {status}: {url}', 'It was retried; see the server’s log.'],
  },
  'server-busy': {
    'zh-CN': ['数据服务器要求 {until} 前不再请求，HTTP {status}：{url}', '请查看 Retry-After。'],
    en: ['The source’s server wants no request before {until}, HTTP {status}: {url}', 'See Retry-After.'],
  },
  'no-answer': {
    'zh-CN': ['连不上数据地址：{url}', '请检查网络、域名和跨域设置（CORS）。'],
    en: ['The source could not be reached: {url}', 'Check the network, the host name and the CORS settings.'],
  },
  'too-slow': {
    'zh-CN': ['数据服务器久无回应：{url}', '已等 {seconds} 秒；请查看服务器日志。'],
    en: ['The source’s server fell silent: {url}', 'It was given {seconds} s; see its log.'],
  },
  'empty-body': {
    'zh-CN': ['数据地址返回了空内容：{url}', '没有内容时请返回空列表，如 {"members": []}。'],
    en: ['The source returned nothing: {url}', 'For no entries return an empty list, such as {"members": []}.'],
  },
  'wrong-encoding': {
    'zh-CN': ['文字中有乱码：“{found}”。', '数据文件须以 UTF-8 编码保存；请另存为 UTF-8 后重新发布。'],
    en: ['There is garbled text: “{found}”.', 'Save the file in UTF-8 and publish it again.'],
  },
  'too-large': {
    'zh-CN': ['数据超过 {most} MB：{url}', '请分页（next）；解压后的大小也算在内。'],
    en: ['The data exceed {most} MB: {url}', 'Divide them into pages (next); unpacked bytes count.'],
  },
  'html-body': {
    'zh-CN': ['数据地址返回的是网页，不是 JSON：{url}', '多半是登录页或“找不到页面”；请直接打开该地址看看。'],
    en: [
      'The source returned a web page, not JSON: {url}',
      'Often it is a login page or “not found”; open the address to see.',
    ],
  },
  'broken-body': {
    'zh-CN': ['数据不是完整的 JSON：{url}', '内容可能被截断或有语法错误；开头是：{found}'],
    en: ['The data are not whole JSON: {url}', 'They may be cut short or mistyped; they begin: {found}'],
  },
  'no-good-page': {
    'zh-CN': ['下一页没有可显示的内容：{url}', '请确认该地址返回的数据格式与第一页相同。'],
    en: ['The next page has nothing that can be shown: {url}', 'It must be of the same form as the first.'],
  },
  'no-good-item': {
    'zh-CN': ['{count} 项数据全部有误，没有可显示的内容。', '请对照数据格式说明（docs/data-contract.md）修改。'],
    en: ['None of the {count} entries can be shown.', 'Compare them with the data contract (docs/data-contract.md).'],
  },
  'load-failed': {
    'zh-CN': ['模块“{module}”的程序没有加载成功：{reason}', '请检查网络和脚本文件是否完整。'],
    en: ['The code of module “{module}” did not load: {reason}', 'Check the network and the script files.'],
  },
  'render-failed': {
    'zh-CN': ['模块出错：{reason}', '请把这条信息和数据一起反馈给开发者。'],
    en: ['The module failed: {reason}', 'Send this message with the data to the developers.'],
  },
};
