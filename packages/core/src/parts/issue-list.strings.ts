import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'parts-issue-list',
  'zh-CN': {found: '发现 {n} 个问题（仅管理员可见）'},
  'zh-TW': {found: '發現 {n} 個問題（僅管理員可見）'},
  en: {found: '{n} problem found (seen by webmasters only)|{n} problems found (seen by webmasters only)'},
  ug: {found: '{n} مەسىلە بايقالدى (پەقەت باشقۇرغۇچىغىلا كۆرۈنىدۇ)'},
});
