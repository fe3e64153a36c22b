import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'topic-carousel',
  'zh-CN': {several: '多个话题', place: '第 {n} 个，共 {total} 个', previous: '上一个话题', next: '下一个话题'},
  'zh-TW': {several: '多個話題', place: '第 {n} 個，共 {total} 個', previous: '上一個話題', next: '下一個話題'},
  en: {several: 'Several topics', place: '{n} of {total}', previous: 'Previous topic', next: 'Next topic'},
  ug: {several: 'بىر قانچە تېما', place: '{total} نىڭ {n}-سى', previous: 'ئالدىنقى تېما', next: 'كېيىنكى تېما'},
});
