import {discover} from './menhu/menhu.js';

/** @type {HTMLTemplateElement} */
const content = document.querySelector('#content');
const root = document.querySelector('#portal').attachShadow({mode: 'open'});
root.append(content.content.cloneNode(true));

// Finds the tags that are there now, and those that come later.
discover(root);
