import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'feed-arrangement',
  'zh-CN': {why: '排序依据：{reason}'},
  'zh-TW': {why: '排序依據：{reason}'},
  en: {why: 'Ranked by: {reason}'},
  ug: {why: 'تەرتىپ ئاساسى: {reason}'},
});
