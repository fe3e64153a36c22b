import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'cases-case-rates',
  'zh-CN': {
    closingRate: '办结率',
    onTimeRate: '按时办结率',
    closingDefinition: '按本页已载入的 {n} 件计算：已办结件数 ÷ 全部件数',
    onTimeDefinition: '按本页已载入的诉求计算：在承诺期限内办结的件数 ÷ 有承诺期限的办结件数',
  },
  'zh-TW': {
    closingRate: '辦結率',
    onTimeRate: '按時辦結率',
    closingDefinition: '按本頁已載入的 {n} 件計算：已辦結件數 ÷ 全部件數',
    onTimeDefinition: '按本頁已載入的訴求計算：在承諾期限內辦結的件數 ÷ 有承諾期限的辦結件數',
  },
  en: {
    closingRate: 'Closing rate',
    onTimeRate: 'On-time closing rate',
    closingDefinition: 'Of the {n} cases loaded here: closed ÷ all|Of the {n} cases loaded here: closed ÷ all',
    onTimeDefinition: 'Of the cases loaded here: closed in time ÷ closed with a time promised',
  },
  ug: {
    closingRate: 'بىر تەرەپ قىلىش نىسبىتى',
    onTimeRate: 'ۋاقتىدا بىر تەرەپ قىلىش نىسبىتى',
    closingDefinition: 'بۇ بەتتىكى {n} پارچە بويىچە: بىر تەرەپ قىلىنغىنى ÷ ھەممىسى',
    onTimeDefinition:
      'بۇ بەتتىكى ئەرزلەر بويىچە: ۋەدە قىلىنغان ۋاقىتتا بىر تەرەپ قىلىنغىنى ÷ ۋاقتى ۋەدە قىلىنىپ بىر تەرەپ قىلىنغىنى',
  },
});
