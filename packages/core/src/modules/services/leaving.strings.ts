import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'services-leaving',
  'zh-CN': {question: '即将离开本网站', go: '继续打开', stay: '留在本站'},
  'zh-TW': {question: '即將離開本網站', go: '繼續開啟', stay: '留在本站'},
  en: {question: 'You are leaving this site', go: 'Go on', stay: 'Stay here'},
  ug: {question: 'بۇ توردىن ئايرىلماقچىسىز', go: 'داۋاملىق ئېچىش', stay: 'بۇ توردا قېلىش'},
});
