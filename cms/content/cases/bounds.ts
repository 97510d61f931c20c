/** Longest text of a case or of an entry in its thread, in characters. */
export const LONGEST_CASE_TEXT = 5000
/** Longest name, telephone number, address of a page and the like. */
export const LONGEST_LINE = 300

export const MOST_FILES = 5
/** Of one case, attached by its agency. */
export const MOST_STAFF_FILES = 20
/** Of one file, as it is sent. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024

/** Shortest key of a sending: what is guessed is no key. */
export const SHORTEST_KEY = 16
export const LONGEST_KEY = 200

/** An answered case can be reopened by its sender for so many days. */
export const REOPEN_DAYS = 7

export const MOST_STARS = 5

/** Of one case, in all that its sender adds. */
export const MOST_ADDITIONS = 50
export const LONGEST_RATING_WORDS = 1000
