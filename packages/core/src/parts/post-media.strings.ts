import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'parts-post-media',
  'zh-CN': {
    enlarge: '查看大图',
    mediaFailed: '未能显示',
    moreImages: '另有 {n} 张图片，见原文',
  },
  'zh-TW': {
    enlarge: '查看大圖',
    mediaFailed: '未能顯示',
    moreImages: '另有 {n} 張圖片，見原文',
  },
  en: {
    enlarge: 'Enlarge the image',
    mediaFailed: 'This cannot be shown',
    moreImages: '{n} more image in the post|{n} more images in the post',
  },
  ug: {
    enlarge: 'چوڭ رەسىمنى كۆرۈش',
    mediaFailed: 'كۆرسەتكىلى بولمىدى',
    moreImages: 'يەنە {n} رەسىم بار، ئەسلى مەزمۇنغا قاراڭ',
  },
});
