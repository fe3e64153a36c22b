import type {Service} from '../../packages/core/src/modules/services/services.module.js';

declare global {
  interface Window {
    /** Draws the first screen; resolves when it stands in the document. */
    drawServices?: (target: HTMLElement, services: readonly Service[]) => Promise<void>;
    /** Names of the tiles that are shown. */
    shownServices?: () => string[];
  }
}
