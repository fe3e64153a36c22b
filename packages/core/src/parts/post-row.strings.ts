import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'parts-post-row',
  'zh-CN': {
    pinned: '置顶',
    open: '查看原文',
    unknownTime: '未注明时间',
    reads: '阅读',
    reposts: '转发',
    comments: '评论',
    likes: '赞',
  },
  'zh-TW': {
    pinned: '置頂',
    open: '查看原文',
    unknownTime: '未註明時間',
    reads: '閱讀',
    reposts: '轉發',
    comments: '評論',
    likes: '讚',
  },
  en: {
    pinned: 'Pinned',
    open: 'Open the post',
    unknownTime: 'Time not given',
    reads: 'Reads',
    reposts: 'Reposts',
    comments: 'Comments',
    likes: 'Likes',
  },
  ug: {
    pinned: 'چوققىلانغان',
    open: 'ئەسلى مەزمۇننى كۆرۈش',
    unknownTime: 'ۋاقتى كۆرسىتىلمىگەن',
    reads: 'ئوقۇلۇشى',
    reposts: 'ھەمبەھىرلىنىشى',
    comments: 'ئىنكاس',
    likes: 'ياقتۇرۇش',
  },
});
