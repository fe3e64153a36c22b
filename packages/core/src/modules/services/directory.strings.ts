import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'services-directory',
  'zh-CN': {
    groups: '服务分类',
    personal: '个人',
    business: '法人',
    other: '其他',
  },
  'zh-TW': {
    groups: '服務分類',
    personal: '個人',
    business: '法人',
    other: '其他',
  },
  en: {
    groups: 'Kinds of services',
    personal: 'For individuals',
    business: 'For organisations',
    other: 'Others',
  },
  ug: {
    groups: 'مۇلازىمەت تۈرلىرى',
    personal: 'شەخس',
    business: 'قانۇنىي ئىگە',
    other: 'باشقىلار',
  },
});
