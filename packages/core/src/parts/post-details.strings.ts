import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'parts-post-details',
  'zh-CN': {
    expand: '展开',
    collapse: '收起',
    correction: '更正',
    withdrawn: '已撤回',
    sourceOf: '来源：',
    reprint: '转载',
    repost: '转发',
  },
  'zh-TW': {
    expand: '展開',
    collapse: '收合',
    correction: '更正',
    withdrawn: '已撤回',
    sourceOf: '來源：',
    reprint: '轉載',
    repost: '轉發',
  },
  en: {
    expand: 'Read more',
    collapse: 'Read less',
    correction: 'Correction',
    withdrawn: 'Withdrawn',
    sourceOf: 'Source: ',
    reprint: 'Reprint',
    repost: 'Repost',
  },
  ug: {
    expand: 'تولۇق كۆرۈش',
    collapse: 'يىغىش',
    correction: 'تۈزىتىش',
    withdrawn: 'قايتۇرۇۋېلىنغان',
    sourceOf: 'مەنبە: ',
    reprint: 'كۆچۈرۈپ بېسىلغان',
    repost: 'ھەمبەھىرلەنگەن',
  },
});
