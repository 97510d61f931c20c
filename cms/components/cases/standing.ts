/** Of the heading that says how a case stands, which has the focus after each act. */
export const STANDING = 'case-clock'
