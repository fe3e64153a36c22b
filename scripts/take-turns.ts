import type {Plugin} from 'vite';

/** What stands between two imports where the browser is to have a turn. */
const TURN = 'menhu:turn/';
/** Holds the place until the files are made: where the bundler sees `await`, it makes forty files more. */
const PLACE = '$menhuTurn()';

/**
 * `import 'menhu:turn/NAME'` between two imports gives the browser a turn: what has to be painted or answered comes before the
 * rest is set up. A file is run once, so each place has a name of its own.
 */
export function takeTurns(): Plugin {
  return {
    name: 'menhu:take-turns',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(TURN) ? {id: `\0${id}`, moduleSideEffects: true} : undefined),
    load: (id) => (id.startsWith(`\0${TURN}`) ? `${PLACE};` : undefined),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(PLACE, 'await new Promise(e=>setTimeout(e))');
    },
  };
}
