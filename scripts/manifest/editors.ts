import {inBoth, type Tag} from './tags.js';

/** VS Code's custom data: tags and attributes complete and explain themselves in HTML (`html.customData`). */
export const vsCodeData = (tags: readonly Tag[]): object => ({
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: tags.map(({name, help, members}) => ({
    name,
    description: inBoth(help),
    attributes: members
      .filter(({attribute}) => attribute)
      .map((member) => ({
        name: member.attribute,
        description: inBoth(member.help),
        ...(member.type === 'boolean' && {valueSet: 'v'}),
        ...(member.choices && {values: member.choices.map((choice) => ({name: choice}))}),
      })),
  })),
});

/** JetBrains' web-types: the same for IntelliJ IDEA and WebStorm, with properties, events and parts. */
export const webTypes = (tags: readonly Tag[], version: string): object => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@menhu/core',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: tags.map(({name, help, members, events, slots, parts, tokens}) => ({
        name,
        description: inBoth(help),
        attributes: members
          .filter(({attribute}) => attribute)
          .map((member) => ({
            name: member.attribute,
            description: inBoth(member.help),
            value: {
              type: member.choices?.map((choice) => `'${choice}'`).join(' | ') ?? member.type,
              ...(member.type === 'boolean' && {kind: 'no-value'}),
            },
          })),
        slots: slots.map((slot) => ({name: slot.name, description: slot.text})),
        js: {
          properties: members
            .filter(({property}) => property)
            .map((member) => ({name: member.property, description: inBoth(member.help), type: member.type})),
          events: events.map((event) => ({name: event.name, description: event.text})),
        },
        css: {
          parts: parts.map((part) => ({name: part.name, description: part.text})),
          properties: tokens.map((token) => ({name: token.name, description: inBoth(token.help)})),
        },
      })),
    },
  },
});
