import * as z from 'zod/mini';
import {about, colour, count, resource, text, time, url} from './fields.js';
import {themeNames, themes} from '../theme/themes.js';
import {CONFIG_VERSION} from './version.js';

const site = z.looseObject({
  name: about(text(), '网站或机关名称。', 'Name of the site or agency.'),
  url: about(z.optional(url()), '网站首页地址。', 'Address of the site’s homepage.'),
  idCode: about(
    z.optional(z.string()),
    '网站标识码（10 位，国办发〔2017〕47号）。',
    'Site identification code (10 characters, 国办发〔2017〕47号).',
  ),
  org: about(z.optional(z.string()), '主办单位。', 'The organisation that runs the site.'),
  icon: about(
    z.optional(resource()),
    '浏览器标签上的图标；menhu build 写进页面。不写时浏览器照例读取网站根目录的 /favicon.ico。',
    'Icon in the browser’s tab; menhu build writes it into the page. Without it browsers ask for /favicon.ico, as ever.',
  ),
  timeZone: about(
    z.optional(z.string()),
    '时间按哪个时区显示，IANA 名称。默认 Asia/Shanghai。',
    'Zone in which times are shown, an IANA name. Default Asia/Shanghai.',
  ),
  maxDataSize: about(
    z.optional(count()),
    '一个数据地址最多读取多少 MB，解压后计算；更大的不读取并说明。默认 20。',
    'How many MB of one source are read, unpacked; a larger one is broken off, and it is said. Default 20.',
  ),
  times: about(
    z.optional(z.enum(['relative', 'exact'])),
    '时间写法：relative 如“3 天前”，完整时间在鼠标停留时显示（默认）；exact 一律写作 2026-11-23 08:48（国办发〔2017〕47号的格式）。',
    'How times are written: relative, such as 3 days ago, with the exact time in the title (default); exact, 2026-11-23 08:48, the form of 国办发〔2017〕47号.',
  ),
  calendar: about(
    z.optional(
      z.looseObject({
        holidays: about(z.array(time()), '放假日期，如 2026-10-01。', 'Days off, such as 2026-10-01.'),
        workdays: about(
          z.optional(z.array(time())),
          '调休上班的周末日期。',
          'Weekend days that are worked in exchange for a holiday.',
        ),
      }),
    ),
    '工作日历，用于计算工作日和开放时间；每年按国务院办公厅的放假通知填写。',
    'The working calendar, for working days and opening hours; from the yearly notice of the State Council.',
  ),
});

const theme = z.looseObject({
  name: about(
    z.optional(z.enum(themeNames)),
    `现成的主题：${themeNames.map((name) => `${name}（${themes[name].title['zh-CN']}）`).join('、')}。`,
    `A ready theme: ${themeNames.map((name) => `${name} (${themes[name].title.en})`).join(', ')}.`,
  ),
  accent: about(
    z.optional(colour()),
    '主色，如 #b3261e；写了它就不用主题的主色。',
    'Main colour, such as #b3261e; goes before that of the theme.',
  ),
  mode: about(
    z.optional(z.enum(['auto', 'light', 'dark'])),
    '浅色或深色；auto 跟随系统。默认 auto。',
    'Light or dark; auto follows the system. Default auto.',
  ),
  text: about(
    z.optional(z.enum(['standard', 'large'])),
    '字号；large 为适老化大字版。默认 standard。',
    'Text size; large is the elder mode. Default standard.',
  ),
});

/** The fields that every module has, whatever its type. */
export const moduleFields = z.looseObject({
  type: about(text(), '模块类型。', 'Type of the module.'),
  id: about(z.optional(text()), '页面内唯一的名称，也是锚点。', 'A name unique on the page; also its anchor.'),
  size: about(
    z.optional(z.enum(['narrow', 'half', 'wide', 'full'])),
    '希望的宽度；过窄过宽时按模块自身限度调整。',
    'Wished width; clamped to what the module can bear.',
  ),
  title: about(z.optional(z.string()), '标题。', 'Heading.'),
  src: about(z.optional(resource()), '数据地址，相对于本文件。', 'Address of the data, relative to this file.'),
  data: about(z.optional(z.unknown()), '直接写在这里的数据，代替 src。', 'The data itself, in place of src.'),
  format: about(z.optional(z.string()), 'src 返回的数据格式。默认 menhu。', 'How src speaks. Default menhu.'),
  refresh: about(
    z.optional(count()),
    '每隔多少秒重新读取；0（默认）为不刷新。',
    'Seconds between refreshes; 0 (default) never.',
  ),
  link: about(
    z.optional(z.looseObject({text: text(), href: url()})),
    '标题旁的链接，如“全部服务”。',
    'The link beside the heading, such as “All services”.',
  ),
  hidden: about(z.optional(z.boolean()), '暂不显示。', 'Not shown for now.'),
  version: about(z.optional(count()), '模块选项的版本。', 'Version of the module’s options.'),
});

/** A section of home.json without its modules, whose options depend on their type. */
export const section = z.looseObject({
  title: about(z.optional(z.string()), '栏目标题。', 'Heading of the section.'),
  modules: about(z.array(moduleFields), '模块，按阅读顺序。', 'Modules in reading order.'),
});

export const page = z.looseObject({
  $schema: z.optional(z.string()),
  version: about(z.literal(CONFIG_VERSION), '文件格式版本。', 'Version of the file format.'),
  site: about(z.optional(site), '网站信息。', 'About the site.'),
  lang: about(
    z.optional(z.string()),
    '语言：zh-CN、zh-TW、en 或 ug。默认 zh-CN。',
    'Language: zh-CN, zh-TW, en or ug. Default zh-CN.',
  ),
  theme: about(z.optional(theme), '外观。', 'Appearance.'),
  sections: about(z.array(section), '栏目，按阅读顺序。', 'Sections in reading order.'),
});

export type HomeConfig = z.infer<typeof page>;
export type SectionConfig = z.infer<typeof section>;
export type ModuleConfig = z.infer<typeof moduleFields>;
