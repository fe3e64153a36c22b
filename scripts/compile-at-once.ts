/**
 * Put before a file, has Chromium compile all its functions while it comes, beside the main thread, and not one by one as
 * they are first called: nearly all of them are, before the first paint. Other browsers read a comment.
 */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';
