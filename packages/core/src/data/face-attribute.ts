/**
 * Marks a face that a module wrote, to tell it from one that the page's author did. Where `menhu build` wrote it, its
 * value is the digest of the data that it was made of.
 */
export const FACE_ATTRIBUTE = 'data-mh-face';
