/** An initial worth showing: brackets and signs say nothing. */
export const initialOf = (name: string): string =>
  // All letters of Unicode are dear to make ready, and nearly every name begins with one of these.
  (/^[一-龥]/.exec(name) ?? /[\p{L}\p{N}]/u.exec(name))?.[0].toLocaleUpperCase() ?? '·';

/** Takes a failed image out of sight, so that what stands under it is seen. Hidden, not removed: Lit owns the node. */
export const hideImage = (event: Event): void => {
  (event.target as HTMLElement).hidden = true;
};
