/** Gives the browser a turn; scripts/take-turns.ts puts it there. */
declare module 'menhu:turn/*';
