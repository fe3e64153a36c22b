import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'services-link-state',
  'zh-CN': {checked: '{t} 检查', ok: '链接正常', moved: '链接已跳转', broken: '链接打不开'},
  'zh-TW': {checked: '{t} 檢查', ok: '連結正常', moved: '連結已跳轉', broken: '連結打不開'},
  en: {checked: 'checked {t}', ok: 'Link works', moved: 'Link has moved', broken: 'Link is broken'},
  ug: {
    checked: '\u2066{t}\u2069 تەكشۈرۈلدى',
    ok: 'ئۇلىنىش نورمال',
    moved: 'ئۇلىنىش يۆتكەلگەن',
    broken: 'ئۇلىنىش ئېچىلمايدۇ',
  },
});
