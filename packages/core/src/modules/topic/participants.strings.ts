import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'topic-participants',
  'zh-CN': {all: '全部 {n} 家', other: '其他'},
  'zh-TW': {all: '全部 {n} 家', other: '其他'},
  en: {all: 'All {n}', other: 'Others'},
  ug: {all: 'بارلىق {n} ئورۇن', other: 'باشقىلار'},
});
