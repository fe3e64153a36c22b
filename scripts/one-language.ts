import type {Plugin, Rolldown} from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  /** Absent where another object is spread. */
  readonly key?: {readonly name?: string; readonly value?: unknown};
}

const keyOf = ({key}: Property): unknown => key?.name ?? key?.value;

/**
 * Leaves one language beside Chinese in a build of one file, or none. A page in another one is told which file speaks it,
 * and shows Chinese. What is said to the webmaster is Chinese or English; where no English is spoken, its English stays out.
 *
 * @param language - `undefined` for Chinese alone
 */
export function oneLanguage(language?: string): Plugin {
  const isChineseOnly = !language || language.startsWith('zh');
  return {
    name: 'menhu:one-language',
    enforce: 'post',
    transform(code, id) {
      if (id.endsWith('/generated/catalogues.ts'))
        return code.replaceAll(/import\(["'`]\.\/strings\.(?<other>[\w-]+)\.js["'`]\)/g, (whole, other: string) =>
          other === language ? whole : `Promise.reject(Error("load menhu.all.${other}.js instead"))`,
        );
      if (!isChineseOnly || !/\/core\/src\/.*\.ts$/.test(id) || !code.includes('zh-CN')) return undefined;
      return withoutEnglish(code, this.parse(code));
    },
  };
}

/** Takes `en` out of each object of just `zh-CN` and `en`. */
function withoutEnglish(code: string, program: ReturnType<Rolldown.PluginContext['parse']>): string {
  const cuts: (readonly [from: number, to: number])[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const {type, properties} = value as {type?: string; properties?: Property[]};
    const [chinese, english, ...others] = type === 'ObjectExpression' ? properties! : [];
    if (chinese && english && others.length === 0 && keyOf(chinese) === 'zh-CN' && keyOf(english) === 'en')
      cuts.push([chinese.end, english.end]);
    else Object.values(value).forEach(visit);
  };
  visit(program.body);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}
