/**
 * The starts of the parts of a sitemap that follow the last known one.
 * @param moments creation times of documents from the start of the last part on, that one included; in any order,
 * since Payload loses the order of a distinct list of `createdAt` on SQLite
 * @param size number of moments in a part
 */
export const nextStarts = (moments: readonly string[], size: number): string[] =>
  moments.toSorted().filter((_, at) => at > 0 && at % size === 0)
