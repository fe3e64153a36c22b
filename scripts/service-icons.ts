import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Plugin} from 'vite';

/**
 * The names that an agency may give as a service's `icon`, each with its icon of Tabler and what it is for. The names are the
 * services' and not the pictures', so that a better picture needs no change on any site.
 */
export const serviceIcons: Readonly<Record<string, readonly [tabler: string, zh: string]>> = {
  // People and papers.
  adoption: ['heart-handshake', '收养登记'],
  birth: ['baby-carriage', '出生'],
  certificate: ['certificate', '资格证书'],
  'driving-licence': ['id', '驾驶证'],
  'entry-exit': ['plane-departure', '出入境'],
  foreigner: ['world', '外国人来华'],
  funeral: ['grave', '殡葬'],
  household: ['users-group', '户籍'],
  'id-card': ['address-book', '身份证'],
  marriage: ['hearts', '婚姻登记'],
  notary: ['rubber-stamp', '公证'],
  passport: ['e-passport', '护照'],
  'residence-permit': ['id-badge-2', '居住证'],
  // Work and social security.
  employment: ['briefcase', '就业'],
  'job-search': ['user-search', '求职招聘'],
  'labour-dispute': ['gavel', '劳动争议'],
  'medical-insurance': ['shield-plus', '医疗保险'],
  pension: ['old', '养老'],
  relief: ['lifebuoy', '社会救助'],
  'social-security': ['shield-check', '社会保障'],
  subsidy: ['coins', '补贴津贴'],
  talent: ['user-star', '人才服务'],
  training: ['presentation', '职业培训'],
  unemployment: ['user-x', '失业'],
  wages: ['cash', '工资'],
  'work-injury': ['bandage', '工伤'],
  // Health and care.
  'blood-donation': ['droplet-heart', '无偿献血'],
  childcare: ['mood-kid', '托育'],
  disability: ['wheelchair', '残疾人服务'],
  'elderly-care': ['armchair', '养老机构'],
  emergency: ['ambulance', '急救'],
  'health-record': ['clipboard-heart', '健康档案'],
  hospital: ['stethoscope', '看病挂号'],
  maternity: ['baby-bottle', '生育'],
  medicine: ['pill', '药品'],
  nursing: ['nurse', '护理'],
  vaccination: ['vaccine', '疫苗接种'],
  // Schools, culture, leisure.
  archive: ['archive', '档案'],
  culture: ['masks-theater', '文化活动'],
  exam: ['pencil', '考试'],
  kindergarten: ['horse-toy', '幼儿园'],
  library: ['books', '图书馆'],
  museum: ['building-monument', '博物馆'],
  park: ['trees', '公园'],
  school: ['school', '入学'],
  scholarship: ['award', '奖助学金'],
  sports: ['ball-football', '体育'],
  tourism: ['beach', '旅游'],
  // Getting about.
  bicycle: ['bike', '自行车'],
  bus: ['bus', '公交'],
  flight: ['plane', '航空'],
  metro: ['train', '地铁'],
  parking: ['parking', '停车'],
  railway: ['track', '铁路'],
  road: ['road', '道路'],
  ship: ['ship', '船舶'],
  'traffic-violation': ['car', '交通违法'],
  'travel-card': ['credit-card', '乘车卡'],
  vehicle: ['car-suv', '机动车'],
  // Home, land, supply.
  broadband: ['wifi', '宽带'],
  construction: ['crane', '工程建设'],
  electricity: ['bolt', '用电'],
  gas: ['flame', '燃气'],
  heating: ['temperature', '供暖'],
  'housing-fund': ['home', '公积金'],
  land: ['map', '土地'],
  planning: ['map-2', '规划'],
  property: ['key', '不动产'],
  'public-housing': ['home-heart', '公租房'],
  renovation: ['hammer', '装修改造'],
  rental: ['building-community', '租房'],
  telecom: ['device-mobile', '通信'],
  waste: ['trash', '垃圾'],
  water: ['droplet', '用水'],
  // Business and money.
  bank: ['building-bank', '银行'],
  bidding: ['file-invoice', '招标采购'],
  'business-licence': ['building-store', '营业执照'],
  consumer: ['shopping-cart', '消费维权'],
  customs: ['package-import', '海关'],
  express: ['package', '快递'],
  farming: ['tractor', '农业'],
  'food-safety': ['apple', '食品安全'],
  invoice: ['receipt-yen', '发票'],
  loan: ['businessplan', '贷款'],
  patent: ['bulb', '专利'],
  price: ['tag', '价格'],
  quality: ['rosette-discount-check', '质量认证'],
  restaurant: ['tools-kitchen-2', '餐饮'],
  startup: ['rocket', '创业'],
  tax: ['receipt-tax', '税务'],
  trademark: ['trademark', '商标'],
  // Safety, law, the state.
  appointment: ['calendar-time', '预约'],
  complaint: ['message-report', '投诉'],
  environment: ['leaf', '生态环境'],
  'fire-safety': ['fire-extinguisher', '消防'],
  hotline: ['phone', '热线'],
  information: ['file-info', '信息公开'],
  'legal-aid': ['scale', '法律援助'],
  letter: ['mail', '信件'],
  map: ['map-pin', '地点'],
  'open-data': ['database', '数据开放'],
  pet: ['dog', '养犬'],
  police: ['shield', '公安'],
  queue: ['ticket', '取号'],
  veteran: ['medal', '退役军人'],
  volunteer: ['heart-plus', '志愿服务'],
  weather: ['cloud-rain', '气象'],
  'work-safety': ['helmet', '安全生产'],
};

/** The icons that `menhu.all.js` holds; a page that has other names there shows the first character. */
export const commonServiceIcons: readonly string[] =
  'birth bus business-licence disability electricity employment hospital hotline housing-fund id-card invoice kindergarten legal-aid marriage passport pension property residence-permit school social-security tax traffic-violation water weather'.split(
    ' ',
  );

/** Path data of an icon, on a square of 24 px. */
export function pathOf(tabler: string): string {
  const file = createRequire(import.meta.url).resolve(`@tabler/icons/outline/${tabler}.svg`);
  const shapes = [...readFileSync(file, 'utf8').matchAll(/<(path|circle|line|rect|poly\w+|ellipse)\s+([^>]*)\/>/g)];
  return shapes
    .filter(([, , attributes]) => !attributes!.includes('stroke="none"'))
    .map(([, tag, attributes]) => {
      const path = /\bd="([^"]+)"/.exec(attributes!)?.[1];
      // Joined paths share one pen: one that began where another ended would move.
      if (tag !== 'path' || !path?.startsWith('M')) throw new Error(`the icon '${tabler}' cannot be one path`);
      return path;
    })
    .join('');
}

/** The files of `generated/`: one for each icon, so that a page loads those that it shows, and a list of all. */
export function iconFiles(): Readonly<Record<string, string>> {
  const names = Object.keys(serviceIcons).sort();
  return {
    ...Object.fromEntries(
      names.map((name) => [`icons/icon-${name}.ts`, `export default '${pathOf(serviceIcons[name]![0])}';\n`]),
    ),
    'service-icons.ts': `/** How each icon is loaded, by its name. */
export const serviceIcons: Readonly<Record<string, () => Promise<{default: string}>>> = {
${names.map((name) => `  '${name}': () => import('./icons/icon-${name}.js'),`).join('\n')}
};
`,
  };
}

/** docs/icons.md: the names, for whoever writes data. */
export const iconTable = (): string => `# 服务图标 · Service icons

\`icon\` 可以写下列名称、图片地址，或不写（显示名称的第一个字）。图标取自 [Tabler Icons](https://tabler.io/icons)，页面只加载用到的图标。
\`menhu.all.js\` 只含带 ● 的；其余名称在那里显示第一个字。

\`icon\` is one of these names, the address of an image, or absent, which shows the first character. The pictures are Tabler’s; a
page loads those that it shows. \`menhu.all.js\` holds only those with ●; other names show the first character there.

| 名称 name | 用途 for | 图 picture | |
| --- | --- | --- | --- |
${Object.keys(serviceIcons)
  .sort()
  .map((name) => {
    const [tabler, zh] = serviceIcons[name]!;
    return `| \`${name}\` | ${zh} | [${tabler}](https://tabler.io/icons/icon/${tabler}) | ${commonServiceIcons.includes(name) ? '●' : ''} |`;
  })
  .join('\n')}
`;

/** Leaves in the one file that holds everything only the commonest: all would be 8 KB for every page that has none. */
export const commonIcons = (): Plugin => ({
  name: 'menhu:common-icons',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/generated/service-icons.ts')
      ? code.replace(/^ {2}'([\w-]+)': .*\n/gm, (line, name: string) => (commonServiceIcons.includes(name) ? line : ''))
      : undefined,
});
