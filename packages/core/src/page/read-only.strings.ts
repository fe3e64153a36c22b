import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'page-read-only',
  'zh-CN': {readOnly: '本页由较新版本的程序制作，以只读方式显示。'},
  'zh-TW': {readOnly: '本頁由較新版本的程式製作，以唯讀方式顯示。'},
  en: {readOnly: 'This page was made for a newer version; it is shown read-only.'},
  ug: {readOnly: 'بۇ بەت يېڭىراق نەشرىدىكى پروگراممىدا ياسالغان، پەقەت ئوقۇشقىلا بولىدۇ.'},
});
