import type {LitElement, TemplateResult} from 'lit';
import type {Language} from '../../locale/language.js';
import type {Service, ServicesOptions} from './services.module.js';

/** What the parts of the module that come on demand borrow from the element that they stand in. */
export interface ServicesHost {
  readonly element: LitElement & {
    readonly audience?: string | undefined;
    readonly heading?: string | undefined;
    readonly headingLevel?: number | undefined;
  };
  /** Wraps a handler, so that what it throws ends in the module's box. */
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
  readonly language: () => Language;
  readonly timeZone: () => string;
  readonly options: () => ServicesOptions;
  /**
   * @param key - tells the lists of one module apart
   * @param mark - marks in a name what was searched for
   */
  readonly renderList: (
    services: readonly Service[],
    key: string,
    layout?: 'compact',
    mark?: (name: string) => unknown,
  ) => TemplateResult;
}
