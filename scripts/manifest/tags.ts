import type {ModuleDefinition} from '../../packages/core/src/config/define-module.js';
import type {Localized} from '../../packages/core/src/config/fields.js';
import {kebab} from '../../packages/core/src/element/option-properties.js';
import * as definitions from '../../packages/core/src/modules/index.js';
import {tokenGroups} from '../../packages/core/src/theme/token-meanings.js';
import {OPTIONS} from '../field-meanings.js';
import {fieldsOf, type Field} from '../fields-of.js';
import {words} from '../home-words.js';
import {classDoc, type ClassDoc, type NamedDoc} from './class-doc.js';

/** A property of an element, an attribute, or both. */
export interface Member {
  /** Absent for an attribute that the element only reads from its markup. */
  readonly property?: string;
  /** Absent for what only a script can give. */
  readonly attribute?: string;
  /** As TypeScript writes it. */
  readonly type: string;
  readonly choices?: readonly string[];
  readonly help: Localized;
}

/** All that editors, frameworks and documentation tools are told of a tag. */
export interface Tag {
  readonly name: string;
  readonly className: string;
  /** Of the class, from `packages/core/src`. */
  readonly source: string;
  /** What a page imports to have the tag, from the package's root. */
  readonly entry: string;
  readonly help: Localized;
  readonly example: string | undefined;
  readonly members: readonly Member[];
  readonly events: readonly NamedDoc[];
  readonly slots: readonly NamedDoc[];
  readonly parts: readonly NamedDoc[];
  readonly tokens: readonly {readonly name: string; readonly help: Localized}[];
}

/** Where only English is at hand: what the developers' comments say. */
const english = (text: string): Localized => ({'zh-CN': text, en: text});

/** Help in both languages, as editors have no language that a manifest could follow. */
export const inBoth = ({'zh-CN': chinese, en}: Localized): string => (chinese === en ? en : `${chinese}\n${en}`);

const tokens = tokenGroups.flatMap((group) =>
  Object.entries(group.tokens).map(([name, help]) => ({name: `--mh-${name}`, help})),
);

/** Sentences on the attributes of every module, by attribute; backticks are for pages, not for tooltips. */
const common = new Map(
  words.en.attributes.map(([name, en]) => {
    const [, chinese] = words['zh-CN'].attributes.find(([other]) => other === name)!;
    const plain = (text: string): string => text.replaceAll('`', '');
    return [name, {'zh-CN': plain(chinese), en: plain(en)}] as const;
  }),
);

/** Every browser and framework knows them. */
const GLOBAL = ['lang', 'dir'];

const base = classDoc('element/module-element.ts', 'ModuleElement');
const frame = classDoc('parts/frame.ts', 'renderFrame');

function typeOf(kind: string): string {
  if (kind.startsWith('='))
    return kind
      .slice(1)
      .split('|')
      .map((choice) => `'${choice}'`)
      .join(' | ');
  if (kind === 'count' || kind === 'number') return 'number';
  if (kind === 'boolean') return 'boolean';
  if (kind.startsWith('[]')) return `${typeOf(kind.slice(2))}[]`;
  if (kind === 'list') return 'object[]';
  if (kind === 'object' || kind.startsWith('{}')) return 'object';
  return 'string';
}

const option = ({path, kind, help}: Field): Member => ({
  property: path,
  attribute: kebab(path),
  type: typeOf(kind),
  ...(kind.startsWith('=') && {choices: kind.slice(1).split('|')}),
  help: help ?? english(''),
});

/** The properties that a class declares itself; all but those of `onlyProperties` are attributes too. */
const declared = ({properties}: ClassDoc, onlyProperties: readonly string[]): Member[] =>
  Object.entries(properties).map(([name, {text, type}]) => ({
    property: name,
    ...(!onlyProperties.includes(name) && {attribute: kebab(name)}),
    type,
    help: english(text),
  }));

function moduleTag({type, title, help, options, formats = []}: ModuleDefinition): Tag {
  const className = `${type[0]!.toUpperCase()}${type.slice(1)}Element`;
  const source = `modules/${type}/${type}-element.ts`;
  const {example, parts, slots} = classDoc(source, className);
  const own = fieldsOf(options, type + OPTIONS).filter(({path}) => !/[.[]/.test(path));
  const shared = declared(base, ['data']).map((member) => ({
    ...member,
    ...(member.property === 'data' && {type: className.replace('Element', 'Data')}),
    ...(member.property === 'format' && {choices: ['menhu', ...formats]}),
    help: common.get(member.attribute ?? '') ?? member.help,
  }));
  const inMarkup = [...common].flatMap(([attribute, meaning]): Member[] =>
    GLOBAL.includes(attribute) || shared.some((member) => member.attribute === attribute)
      ? []
      : [{attribute, type: attribute === 'text' ? "'standard' | 'large'" : 'string', help: meaning}],
  );
  return {
    name: `mh-${type}`,
    className,
    source,
    entry: `modules/${type}`,
    help: {
      'zh-CN': `${title['zh-CN']}：${help['zh-CN']}`,
      en: `${title.en}: ${help.en}`,
    },
    example,
    members: [...shared, ...own.map(option), ...inMarkup],
    events: base.events,
    slots: [...frame.slots, ...slots],
    parts: [...frame.parts, ...parts],
    tokens,
  };
}

/** A tag that is no module, from its class alone. */
function otherTag(name: string, source: string, entry: string, onlyProperties: readonly string[] = []): Tag {
  const className = `${name[3]!.toUpperCase()}${name.slice(4)}Element`;
  const doc = classDoc(source, className);
  return {
    name,
    className,
    source,
    entry,
    help: english(doc.summary),
    example: doc.example,
    members: [
      ...declared(doc, onlyProperties),
      ...doc.attributes.map((each) => ({attribute: each.name, type: 'string', help: english(each.text)})),
    ],
    events: doc.events,
    slots: doc.slots,
    parts: doc.parts,
    tokens: name === 'mh-section' ? [] : tokens,
  };
}

/** Every tag of the library, modules in the order of the registry. */
export const tags: readonly Tag[] = [
  otherTag('mh-page', 'page/page-element.ts', 'page', ['config', 'baseUrl']),
  otherTag('mh-section', 'page/section-element.ts', 'section'),
  otherTag('mh-label', 'label/label-element.ts', 'label'),
  ...(Object.values(definitions) as unknown as readonly ModuleDefinition[]).map(moduleTag),
];
