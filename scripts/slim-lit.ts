import type {Plugin} from 'vite';

/** What is left out, by the end of the file's path: each must be found, so that a new version of Lit is noticed. */
const cuts: Readonly<Record<string, readonly (readonly [was: string | RegExp, is: string])[]>> = {
  '/@lit/reactive-element/css-tag.js': [
    // Every browser of the floor has constructable sheets; without them Lit would write style elements.
    [/(\w+)=\w\.ShadowRoot&&\(void 0===.*?"replace"in CSSStyleSheet\.prototype/, '$1=true'],
    [/Error\("CSSResult is not constructable[^"]*"\)/, 'Error("css")'],
    [/Error\("Value passed to 'css'.*?page security\."\)/, 'Error("css")'],
  ],
  // Hooks for polyfills, and lists of versions for warnings that only Lit's development build gives.
  '/@lit/reactive-element/reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '/lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/Error\("invalid template strings array"\)/, 'Error("html")'],
  ],
  '/lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport\?\..*?const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, ';'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/**
 * Leaves out of Lit what only browsers need that Menhu does not run in. For the files of the CDN; whoever bundles the
 * package has Lit as it is.
 */
export const slimLit = (): Plugin => ({
  name: 'menhu:slim-lit',
  enforce: 'pre',
  transform(code, id) {
    const path = Object.keys(cuts).find((end) => id.split('?')[0]!.endsWith(end));
    if (path === undefined) return undefined;
    const slim = cuts[path]!.reduce((text, [was, is]) => {
      if (text.search(was) < 0) throw new Error(`${path} has no ${String(was)} any more: see scripts/slim-lit.ts`);
      return text.replace(was, is);
    }, code);
    return {code: slim, map: null};
  },
});
