import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'parts-verified',
  'zh-CN': {government: '政务认证', media: '媒体认证', other: '已认证'},
  'zh-TW': {government: '政務認證', media: '媒體認證', other: '已認證'},
  en: {government: 'Verified government', media: 'Verified media', other: 'Verified'},
  ug: {government: 'ھۆكۈمەت دەلىللىگەن', media: 'تاراتقۇ دەلىللىگەن', other: 'دەلىللەنگەن'},
});
