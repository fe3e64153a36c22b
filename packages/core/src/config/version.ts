/** The version of home.json that this release writes and fully understands. Free of Zod, as the browser reads it. */
export const CONFIG_VERSION = 1;
