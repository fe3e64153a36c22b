import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'parts-media-viewer',
  'zh-CN': {
    viewer: '图片 {n}，共 {total} 张',
    previous: '上一张',
    next: '下一张',
    larger: '放大',
    smaller: '缩小',
    close: '关闭',
    failed: '图片未能显示。',
  },
  'zh-TW': {
    viewer: '圖片 {n}，共 {total} 張',
    previous: '上一張',
    next: '下一張',
    larger: '放大',
    smaller: '縮小',
    close: '關閉',
    failed: '圖片未能顯示。',
  },
  en: {
    viewer: 'Image {n} of {total}',
    previous: 'Previous',
    next: 'Next',
    larger: 'Zoom in',
    smaller: 'Zoom out',
    close: 'Close',
    failed: 'The image cannot be shown.',
  },
  ug: {
    viewer: '{total} رەسىمنىڭ {n}-سى',
    previous: 'ئالدىنقىسى',
    next: 'كېيىنكىسى',
    larger: 'چوڭايتىش',
    smaller: 'كىچىكلىتىش',
    close: 'تاقاش',
    failed: 'رەسىمنى كۆرسەتكىلى بولمىدى.',
  },
});
