import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'stats',
  'zh-CN': {title: '办理情况', tally: '{n} 项指标', at: '时间', value: '数值'},
  'zh-TW': {title: '辦理情況', tally: '{n} 項指標', at: '時間', value: '數值'},
  en: {title: 'Figures', tally: '{n} figure|{n} figures', at: 'Time', value: 'Value'},
  ug: {title: 'بېجىرىش ئەھۋالى', tally: '{n} كۆرسەتكۈچ', at: 'ۋاقىت', value: 'سان'},
});
