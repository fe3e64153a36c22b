import type {ESTree, Plugin} from 'vite';

type Node = ESTree.Node;

/** Everything below a node of the syntax tree. */
function* descendants(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const entry of node) yield* descendants(entry);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    yield node as Node;
    for (const value of Object.values(node)) if (typeof value === 'object') yield* descendants(value);
  }
}

/**
 * Makes one space of each line break with its indentation in `html` and `svg` templates, which minifiers of
 * JavaScript leave alone. HTML shows both alike; no template of Menhu holds `<pre>` or `white-space: pre` text.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'menhu:minify-templates',
    transform(code, id) {
      if (!id.includes('/packages/core/src/') || !/\b(?:html|svg)`/.test(code)) return undefined;
      let result = code;
      const quasis = [...descendants(this.parse(code, {lang: 'ts'}))].flatMap((node) =>
        node.type === 'TaggedTemplateExpression' &&
        node.tag.type === 'Identifier' &&
        /^(?:html|svg)$/.test(node.tag.name)
          ? node.quasi.quasis
          : [],
      );
      // From the last to the first, so that the places of those before stay right.
      for (const {start, end} of quasis.toSorted((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + result.slice(start, end).replace(/\s*\n\s*/g, ' ') + result.slice(end);
      }
      return {code: result, map: null};
    },
  };
}
