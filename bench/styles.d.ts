/** Styles that a build puts beside the script. */
declare module '*.css';
