/**
 * Where a part of the map of pages is full and the next begins.
 * @param moments when the documents were made that follow the start of the last part, that one included; in any order, since
 * Payload loses the order of a distinct list of `createdAt` on SQLite
 * @param size moments in a part
 */
export const nextStarts = (moments: readonly string[], size: number): string[] =>
  moments.toSorted().filter((_, at) => at > 0 && at % size === 0)
