/** The collections of cases. */
export const CASE_KINDS_SLUG = 'case-kinds'
export const CASES = 'cases'
export const CASE_EVENTS = 'case-events'
export const CASE_FILES = 'case-files'
/** Contents of files, apart from what lists read. */
export const CASE_BYTES = 'case-bytes'
export const CASE_NUMBERS = 'case-numbers'
