const COUNT = /(\d{1,2})\s*(?:\(\p{L}+\)\s*)?\(?bộ\)?(?!\p{L})/giu
const STATED =
  /(?:số (?:lượng|bộ)(?: hồ sơ)?|(?<!\p{L})nộp)\s*:?\s*\d{1,2}\s*(?:\(\p{L}+\)\s*)?\(?bộ\)?(?!\p{L})/iu
const WHOLE =
  /^[-+•*\s]*số (?:lượng|bộ)(?: hồ sơ)?\s*:?\s*\d{1,2}\s*(?:\(\p{L}+\)\s*)?\(?bộ\)?(?: hồ sơ)?[.;]?$/iu

/** The number of sets of papers that a published text says to hand in; undefined when it names several numbers or none. */
export function findSets(text: string): number | undefined {
  if (!STATED.test(text)) return undefined
  const [only, ...others] = new Set([...text.matchAll(COUNT)].map(([, count]) => Number(count)))
  return only && others.length === 0 ? only : undefined
}

/** Whether a text says nothing but the number of sets: "Số lượng hồ sơ: 01 (một) bộ". */
export const isSetsOnly = (text: string): boolean => WHOLE.test(text)
