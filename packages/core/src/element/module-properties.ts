import type {PropertyDeclarations} from 'lit';
import {parseJson} from './option-properties.js';

/** What every module takes, whatever its type; its options come beside these. */
export const moduleProperties: PropertyDeclarations = {
  data: {attribute: false},
  src: {},
  format: {},
  refresh: {type: Number},
  heading: {},
  headingLevel: {type: Number, attribute: 'heading-level'},
  audience: {},
  link: {converter: {fromAttribute: parseJson}},
};
