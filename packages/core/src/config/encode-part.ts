/** A text as part of an address. Half of a pair of UTF-16, at which `encodeURIComponent` throws, becomes the sign for it. */
export const encodePart = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
