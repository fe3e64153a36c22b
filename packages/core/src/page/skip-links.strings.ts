import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'page-skip-links',
  'zh-CN': {skip: '跳到本页栏目'},
  'zh-TW': {skip: '跳到本頁欄目'},
  en: {skip: 'Skip to a part of this page'},
  ug: {skip: 'بۇ بەتتىكى بۆلەكلەرگە ئاتلاش'},
});
