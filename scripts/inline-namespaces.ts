import type {Plugin, Rolldown} from 'vite';

/** What `export{t};` at the end of the helper's file calls it. */
const HELPER = /^(?<body>.*)export\{(?<name>\w+)\};?\s*$/s;

/**
 * The bundler puts its helper for namespaces, 150 characters, into a file of its own, which each page would ask for. It goes
 * into the file that every page has, under a name that no other export has.
 *
 * @param hub - the name of that file's chunk
 */
export function inlineNamespaces(hub: string): Plugin {
  return {
    name: 'menhu:inline-namespaces',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const helper = chunks.find(({name}) => name === 'rolldown-runtime');
      const place = chunks.find(({name}) => name === hub);
      if (!helper || !place) return;
      const {body, name} = HELPER.exec(helper.code.trim())?.groups ?? {};
      if (body === undefined) throw new Error(`the helper for namespaces has changed: ${helper.code}`);
      const file = helper.fileName.split('/').pop()!;
      const imported = new RegExp(
        String.raw`import\{${name} as (\w+)\}from"\./${file.replaceAll('.', String.raw`\.`)}";`,
      );
      for (const chunk of chunks) {
        if (chunk === place || chunk === helper) continue;
        chunk.code = chunk.code.replace(imported, `import{$ns as $1}from"./${place.fileName.split('/').pop()!}";`);
      }
      place.code = place.code.replace(imported, 'var $1=$ns;');
      place.code = `export var $ns=(()=>{${body}return ${name}})();${place.code}`;
      delete bundle[helper.fileName];
      const left = chunks.find((chunk) => chunk !== helper && chunk.code.includes(file));
      if (left) throw new Error(`${left.fileName} still asks for ${file}`);
    },
  };
}
