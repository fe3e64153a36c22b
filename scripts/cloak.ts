import * as definitions from '../packages/core/src/modules/index.js';

/** After so long what is there is shown, whatever became of the script. */
const LONGEST_S = 2;

/**
 * A style sheet for pages on which a module wraps what the content system printed: until the module is drawn, readers
 * would see the printed list flash up. It hides a tag that has no code yet, in its room, and never for long: an animation
 * ends by itself, also where the script does not come. Without script nothing is hidden; a browser that does not know the
 * media feature `scripting` (before Chromium 120) hides nothing either.
 *
 * What `<mh-page>` holds stays: the page draws headings and placeholders into it, or a server has drawn it all.
 */
export function cloakCss(): string {
  const tags = Object.keys(definitions).map((type) => `mh-${type}`);
  const waiting = tags.map((tag) => `  ${tag}:not(:defined, mh-page *)`).join(',\n');
  return `/* Menhu: hides modules that are not drawn yet, for ${LONGEST_S} s at most, and never without script. */
@media screen and (scripting: enabled) {
${waiting} {
    animation: mh-cloak ${LONGEST_S}s;
  }
}
@keyframes mh-cloak {
  from,
  to {
    visibility: hidden;
  }
}
`;
}
