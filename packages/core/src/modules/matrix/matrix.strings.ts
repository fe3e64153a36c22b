import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  'zh-CN': {
    title: '政务矩阵',
    tally: '{n} 个账号',
    main: '主账号',
    followers: '{n} 粉丝',
    closed: '已关停',
    suspended: '已停更',
    unknownTime: '更新时间未知',
    others: '其他',
  },
  'zh-TW': {
    title: '政務矩陣',
    tally: '{n} 個帳號',
    main: '主帳號',
    followers: '{n} 粉絲',
    closed: '已關閉',
    suspended: '已停更',
    unknownTime: '更新時間未知',
    others: '其他',
  },
  en: {
    title: 'Official accounts',
    tally: '{n} account|{n} accounts',
    main: 'Main account',
    followers: '{n} followers',
    closed: 'Closed',
    suspended: 'Suspended',
    unknownTime: 'Last post unknown',
    others: 'Others',
  },
});
