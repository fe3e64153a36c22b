import type {Plugin} from 'vite';

/**
 * Takes the white space and comments out of `css` literals, which minifiers of JavaScript leave alone. Styles here
 * hold no strings with double spaces and no `url()`, so nothing else can change.
 */
export function minifyStyles(): Plugin {
  return {
    name: 'menhu:minify-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/packages/core/src/') || !code.includes('css`')) return undefined;
      return {code: code.replace(/css`([^`]*)`/g, (_, styles: string) => `css\`${minify(styles)}\``), map: null};
    },
  };
}

export const minify = (styles: string): string =>
  styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}')
    .trim();
