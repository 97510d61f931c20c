import type { Word } from './words.ts'

/** Ages that a name says it is for, in years: from `from` up to, but not including, `below`. */
export type AgeBand = { from: number; below: number }

const EVER = Infinity
/** In the folded words of a text. */
const BANDS: readonly [RegExp, (a: number, b: number) => AgeBand][] = [
  [
    /\btu (?:du )?(\d{1,3}) (?:tuoi )?den (?:duoi |chua du )(\d{1,3}) tuoi\b/g,
    (from, below) => ({ from, below }),
  ],
  [/(?<!den )\b(?:duoi|chua du) (\d{1,3}) tuoi\b/g, (below) => ({ from: 0, below })],
  [/\btu (?:du )?(\d{1,3}) tuoi(?: tro len)?(?! (?:tro len )?den\b)/g, (from) => ({ from, below: EVER })],
  [/\bunder (\d{1,3})\b/g, (below) => ({ from: 0, below })],
  [/\b(?:aged|from) (\d{1,3}) (?:and|or) (?:over|older|above)\b/g, (from) => ({ from, below: EVER })],
]

const toText = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ')

/** The ages that a name says it is for; none when it says nothing of ages. */
export function agesOf(name: readonly Word[]): AgeBand[] {
  const text = toText(name)
  return BANDS.flatMap(([form, toBand]) =>
    [...text.matchAll(form)].map(([, a, b]) => toBand(Number(a), Number(b))),
  )
}

const AGE =
  /(?:\b(duoi|chua|chua du|chua den|chua toi|under) )?\b(\d{1,3})(?: ?(?:tuoi|t)| years? old| year old)(?= |$)/

/** The age in years of the person that a question is about; null when it says none. */
export function askedAge(question: readonly Word[]): number | null {
  const [whole, below, years] = AGE.exec(toText(question)) ?? []
  if (!whole) return null
  return Number(years) - (below ? 1 : 0)
}

/** Whether names say which ages they are for, and none of these is the one asked for. */
export const isOtherAge = (bands: readonly AgeBand[], age: number | null): boolean =>
  age !== null && bands.length > 0 && bands.every(({ from, below }) => age < from || age >= below)
