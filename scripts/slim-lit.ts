import type {Plugin} from 'vite';

type Cut = readonly [was: string | RegExp, is: string];

/** Hooks for polyfills, lists of versions for warnings that only the development build gives, long messages. */
const forOthers: Readonly<Record<string, readonly Cut[]>> = {
  '/@lit/reactive-element/css-tag.js': [
    // Every browser of the floor has constructable sheets; without them Lit would write style elements.
    [/(\w+)=\w\.ShadowRoot&&\(void 0===.*?"replace"in CSSStyleSheet\.prototype/, '$1=true'],
    [/Error\("CSSResult is not constructable[^"]*"\)/, 'Error("css")'],
    [/Error\("Value passed to 'css'.*?page security\."\)/, 'Error("css")'],
  ],
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

/** What no element of ours uses, and what a page cannot bring either, as Lit is not exported from these files. */
const unused: Readonly<Record<string, readonly Cut[]>> = {
  '/@lit/reactive-element/reactive-element.js': [
    // Decorators and mixins.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Properties that are written back as attributes, or that compare by a rule of their own.
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK\(t,s\)\{)/, ''],
    ['update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}', 'update(t){this._$EM()}'],
    ['reflect:!1,useDefault:!1,hasChanged:f', ''],
    [
      '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
      '!f(h,s)',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r,this._$Em=null', 'this[e]=r'],
    ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
    ['this._$Em=e;', ''],
    [',this._$Em=null', ''],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!f(h,s))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
    ],
    // Hooks that none of ours has, and names that only Google's compiler renames.
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)',
    ],
    ['shouldUpdate(t){return!0}', ''],
    [
      'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)',
      'this.hasUpdated=!0,this.updated(t)',
    ],
    ['firstUpdated(t){}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    ['d=(t,s)=>t,', ''],
    [/\bd\(("\w+")\)/g, '$1'],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
      'return{get(){return this[s]},set(h){const e=this[s];this[s]=h,this.requestUpdate(t,e,i)},',
    ],
    // Sheets in one place only, properties by name, converters as objects.
    [/static finalizeStyles\(s\)\{.*?return i\}(?=static)/, 'static finalizeStyles(s){return[s??[]].flat(1/0)}'],
    ['[...r(t),...o(t)]', 'r(t)'],
    ['s.state&&(s.attribute=!1),', ''],
    ['!s.noAccessor', '!0'],
    ['"function"==typeof t.converter?{fromAttribute:t.converter}:', ''],
    ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
    // Properties that a class wraps another accessor of the same name into.
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
  ],
  '/lit-html/lit-html.js': [
    // Templates in MathML, templates compiled beforehand, values in comments, in raw text and in place of attributes.
    ['3===i?"<math>":', ''],
    ['3===i?"</math>":', ''],
    ['2===i||3===i', '2===i'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['const{values:i,_$litType$:s}=t', 'const{values:i}=t'],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [/class Z\{.*?_\$AI\(t\)\{M\(this,t\)\}\}/, ''],
    // What only directives of others ask parts for.
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      /get parentNode\(\)\{let t=.*?,t\}get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/,
      '',
    ],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    // Directives: of lists alone, which have no connection to give up.
    ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', 'const j={I:k}'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
    ['(t=M(this,t,i,0)??A)===E', '(t??=A)===E'],
    ['i=this,s,e){const h=this.strings', 'i,s,e){const h=this.strings'],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;',
      'function M(t,i,s=t){if(i===E)return i;let h=s._$Cl;',
    ],
    ['(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h)', '(h=new o(t),h._$AT(t,s)),s._$Cl=h)'],
    ['M(t,h._$AS(t,i.values),h,e)', 'M(t,h._$AS(t,i.values),h)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['for(this._$AP?.(!1,!0,s);t!==', 'for(;t!=='],
  ],
  '/lit-element/lit-element.js': [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [',this._$Do?.setConnected(!0)', ''],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
    ['connectedCallback(){super.connectedCallback()}', ''],
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot,this.renderOptions)'],
    [',this._$Do=void 0', ''],
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
    const cuts = [forOthers, unused].flatMap((lists) =>
      Object.entries(lists).filter(([end]) => id.split('?')[0]!.endsWith(end)),
    );
    if (!cuts.length) return undefined;
    const slim = cuts
      .flatMap(([, list]) => list)
      .reduce((text, [was, is]) => {
        const shorter = typeof was === 'string' ? text.replace(was, () => is) : text.replace(was, is);
        // A new version of Lit is noticed here.
        if (shorter === text) throw new Error(`${id} has no ${String(was)} any more: see scripts/slim-lit.ts`);
        return shorter;
      }, code);
    return {code: slim, map: null};
  },
});
