/** Views of one document: a form with a column beside it, or versions side by side. */
const WIDE_VIEWS = /\/(collections\/[^/]+\/(?!trash\/?$)[^/]+|globals\/[^/]+)/

/** Whether the menu is open at first in a view of the admin on a small screen, when a person has not closed it. */
export const opensIn = (pathname: string): boolean => !WIDE_VIEWS.test(pathname)
