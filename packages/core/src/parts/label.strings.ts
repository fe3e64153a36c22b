import {defineStrings} from '../locale/strings.js';

export default defineStrings({
  id: 'parts-label',
  'zh-CN': {authoritative: '权威', exclusive: '独家', first: '首发', original: '原创'},
  'zh-TW': {authoritative: '權威', exclusive: '獨家', first: '首發', original: '原創'},
  en: {authoritative: 'Authoritative', exclusive: 'Exclusive', first: 'First', original: 'Original'},
  ug: {authoritative: 'نوپۇزلۇق', exclusive: 'خاس', first: 'تۇنجى', original: 'ئۆز ئىجادى'},
});
