import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'stats',
  'zh-CN': {title: '办理情况', tally: '{n} 项指标'},
  'zh-TW': {title: '辦理情況', tally: '{n} 項指標'},
  en: {title: 'Figures', tally: '{n} figure|{n} figures'},
  ug: {title: 'بېجىرىش ئەھۋالى', tally: '{n} كۆرسەتكۈچ'},
});
