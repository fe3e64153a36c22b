import {defineStrings} from './strings.js';

export default defineStrings({
  id: 'locale-time',
  'zh-CN': {now: '刚刚', minutes: '{n} 分钟前', today: '今天 {t}', yesterday: '昨天 {t}', days: '{n} 天前'},
  'zh-TW': {now: '剛剛', minutes: '{n} 分鐘前', today: '今天 {t}', yesterday: '昨天 {t}', days: '{n} 天前'},
  en: {now: 'just now', minutes: '{n} min ago', today: 'today {t}', yesterday: 'yesterday {t}', days: '{n} days ago'},
  ug: {now: 'ھازىرلا', minutes: '{n} مىنۇت بۇرۇن', today: 'بۈگۈن {t}', yesterday: 'تۈنۈگۈن {t}', days: '{n} كۈن بۇرۇن'},
});
