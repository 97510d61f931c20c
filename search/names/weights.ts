/** Weights of the score. Found by measuring (`npm run bench:search`); their relative size is what matters. */
export const WEIGHTS = {
  /** Different accents mean a different word, most of the time. */
  otherAccents: 0.55,
  /** A word without accents among words with accents was perhaps typed in haste. */
  noAccents: 0.75,
  /** The last word, half typed. */
  begun: 0.9,
  /** The name contains little besides the question. */
  precise: 1.2,
  /** The words are in the same order. */
  ordered: 0.25,
  /** Words of the question in any name of the entry, besides the best name. */
  names: 0.25,
  /** Words of the question in names of related things: field, agency, papers. */
  about: 0.05,
  /** A name of a change to a thing (see changes.ts), for a question that names only the thing. */
  unaskedChange: 0.86,
  /** For people of another age than the question says. */
  otherAge: 0.6,
}
