import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';

/** A slot has to be in some element; in whose does not matter here. */
const surroundings = {customElementHostStack: [{}]} as unknown as Parameters<typeof render>[1];

/** A template as HTML. */
export const renderHtml = (template: unknown): Promise<string> => collectResult(render(template, surroundings));
