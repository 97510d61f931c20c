/** A script of a page without its comments and indentation: it is sent with every page. Lines stay lines. */
export const compact = (script: string): string => script.replace(/^\s*\/\/.*\n|^\s+/gm, '')
