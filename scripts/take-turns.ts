import type {Plugin} from 'vite';

const TURNS = 'menhu:turns';
/**
 * Each definition waits for the one before, and for what the browser has to paint or to answer in between. One that fails
 * does not hold up the others.
 */
const CODE = `let last = Promise.resolve();
export const inTurn = (define) => {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve))).then(define).catch(console.error);
};`;

/**
 * Has the elements of a file defined one after the other, in the order in which they are imported, and not in one go: to
 * define an element sets up all of its kind on the page. `await` between imports would do the same with less, but Safari 16
 * may run a file that asks for a half-awaited one too early.
 */
export function takeTurns(): Plugin {
  return {
    name: 'menhu:take-turns',
    enforce: 'pre',
    resolveId: (id) => (id === TURNS ? `\0${TURNS}` : undefined),
    load: (id) => (id === `\0${TURNS}` ? CODE : undefined),
    transform(code, id) {
      if (!/\/core\/src\/(?:modules\/[\w-]+|page)\/mh-[\w-]+\.ts$/.test(id)) return undefined;
      const turned = code.replace(/^(defineElement\(.*\));$/m, 'inTurn(() => $1);');
      if (turned === code) throw new Error(`${id} defines no element that scripts/take-turns.ts could find`);
      return {code: `import {inTurn} from '${TURNS}';\n${turned}`, map: null};
    },
  };
}
