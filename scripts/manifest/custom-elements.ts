import type {NamedDoc} from './class-doc.js';
import {inBoth, type Member, type Tag} from './tags.js';

const described = (list: readonly NamedDoc[]): object[] => list.map(({name, text}) => ({name, description: text}));

const typed = ({type, help}: Member): object => ({type: {text: type}, description: inBoth(help)});

/**
 * The custom elements manifest (schema 2.1.0), which editors, Storybook and documentation tools read. Module paths are
 * those that a page imports, since the package's own files are no business of its users.
 */
export const customElements = (tags: readonly Tag[], version: string): object => ({
  schemaVersion: '2.1.0',
  readme: '',
  package: {name: '@menhu/core', version},
  modules: tags.map(({name, className, entry, help, members, events, slots, parts, tokens}) => ({
    kind: 'javascript-module',
    path: `dist/${entry}.js`,
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: className,
        tagName: name,
        description: inBoth(help),
        superclass: {name: 'LitElement', package: 'lit'},
        members: members
          .filter(({property}) => property)
          .map((member) => ({
            kind: 'field',
            name: member.property,
            ...(member.attribute && {attribute: member.attribute}),
            ...typed(member),
          })),
        attributes: members
          .filter(({attribute}) => attribute)
          .map((member) => ({
            name: member.attribute,
            ...(member.property && {fieldName: member.property}),
            ...typed(member),
          })),
        events: events.map((event) => ({
          name: event.name,
          type: {text: eventClass(event.name)},
          description: event.text,
        })),
        slots: described(slots),
        cssParts: described(parts),
        cssProperties: tokens.map((token) => ({name: token.name, description: inBoth(token.help)})),
      },
    ],
    exports: [{kind: 'custom-element-definition', name, declaration: {name: className, module: `dist/${entry}.js`}}],
  })),
});

/** The class of each event, all exported by `@menhu/core`. */
export const eventClass = (name: string): string => {
  const known: Readonly<Record<string, string>> = {
    'mh-ready': 'ReadyEvent',
    'mh-error': 'IssueEvent',
    'mh-open': 'OpenEvent',
  };
  const found = known[name];
  if (!found) throw new Error(`the event ${name} has no class that is known here`);
  return found;
};
