import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: 'services-external',
  'zh-CN': {external: '外部网站'},
  'zh-TW': {external: '外部網站'},
  en: {external: 'external site'},
  ug: {external: 'سىرتقى تور بېكەت'},
});
