import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'feed',
  'zh-CN': {
    title: '发布动态',
    tally: '{n} 条',
    recommended: '推荐排序',
  },
  'zh-TW': {
    title: '發布動態',
    tally: '{n} 則',
    recommended: '推薦排序',
  },
  en: {
    title: 'Latest posts',
    tally: '{n} post|{n} posts',
    recommended: 'recommended first',
  },
  ug: {
    title: 'يېڭى ئۇچۇرلار',
    tally: '{n} يازما',
    recommended: 'تەۋسىيە تەرتىپى',
  },
});
