import {defineStrings} from '../locale/strings.js';

/** What each kind means; the words themselves are in `parts/label.strings.ts`. */
export default defineStrings({
  id: 'label',
  'zh-CN': {
    authoritative: '由政府或媒体认证的账号发布，并注明依据',
    exclusive: '只有本账号发布的内容',
    first: '在各账号中最早发布的内容',
    original: '由发布单位自己采写、拍摄或制作的内容',
  },
  'zh-TW': {
    authoritative: '由政府或媒體認證的帳號發布，並註明依據',
    exclusive: '只有本帳號發布的內容',
    first: '在各帳號中最早發布的內容',
    original: '由發布單位自己採寫、拍攝或製作的內容',
  },
  en: {
    authoritative: 'From a verified government or media account, with its basis',
    exclusive: 'Published by this account alone',
    first: 'This account published it before all others',
    original: 'Written, filmed or made by the publisher',
  },
  ug: {
    authoritative: 'ھۆكۈمەت ياكى تاراتقۇ دەلىللىگەن ھېساباتتا، ئاساسى كۆرسىتىلىپ ئېلان قىلىنغان',
    exclusive: 'پەقەت مۇشۇ ھېساباتلا ئېلان قىلغان مەزمۇن',
    first: 'بارلىق ھېساباتلار ئىچىدە ئەڭ بۇرۇن ئېلان قىلىنغان مەزمۇن',
    original: 'ئېلان قىلغۇچى ئورۇن ئۆزى يازغان، سۈرەتكە ئالغان ياكى ئىشلىگەن مەزمۇن',
  },
});
