import { interpretFee, interpretFeeText, type FeeMeaning, type StoredFee } from '../fees.ts'
import type { Clash, NumberWithText, PlainFee, StatedFacts } from './clash.ts'

const isPlain = (one: FeeMeaning): one is PlainFee => one.kind === 'fixed' || one.kind === 'free'

const perOf = (fee: PlainFee) => (fee.kind === 'fixed' ? (fee.per ?? '') : '')

/** Sums per copy and for the whole procedure are not compared. */
function isOther(a: PlainFee, b: PlainFee): boolean {
  if (perOf(a) !== perOf(b)) return false
  if (a.kind === 'free' || b.kind === 'free') return a.kind !== b.kind
  return a.amount !== b.amount || a.currency !== b.currency
}

/** A sum beside a text that states another one. */
function clashOf({ note, ...fee }: StoredFee, { path, textPath, places, channel }: NumberWithText): Clash[] {
  const [own, words] = [interpretFee(fee), interpretFeeText(note)]
  if (!isPlain(own) || !isPlain(words) || !isOther(own, words)) return []
  return [
    {
      ...{ fact: 'fee', paths: [path, textPath], channel },
      sides: [
        { place: places[0], meaning: own },
        { place: places[1], meaning: words },
      ],
    },
  ]
}

/** The fee of the publishing decision as a number, where it is one. */
function publishedFee({ published }: StatedFacts): StoredFee {
  const { fee } = published ?? {}
  if (fee?.kind === 'free') return { amount: 0 }
  return fee?.kind === 'fixed' ? { amount: fee.amount ?? null, currency: fee.currency ?? null } : {}
}

/** The published fee, where it is plain and none of the ways of filing has it, all of whose fees are plain. */
function clashWithPublished(facts: StatedFacts): Clash[] {
  const told = interpretFee({ ...publishedFee(facts), note: facts.published?.feeText ?? null })
  const readings = (facts.methods ?? []).flatMap(({ fees }, method) =>
    (fees ?? []).map((fee, at) => ({
      meaning: interpretFee(fee),
      path: `methods.${method}.fees.${at}.amount`,
    })),
  )
  const [first] = readings
  if (
    !isPlain(told) ||
    !first ||
    !readings.every(({ meaning }) => isPlain(meaning) && isOther(meaning, told))
  )
    return []
  return [
    {
      ...{
        fact: 'fee',
        paths: [first.path, facts.published?.fee?.kind ? 'published.fee.kind' : 'published.feeText'],
      },
      sides: [
        { place: 'methods', meaning: first.meaning as PlainFee },
        { place: 'published', meaning: told },
      ],
    },
  ]
}

/** The places of a procedure that state different fees. */
export function feeClashes(facts: StatedFacts): Clash[] {
  const ofMethods = (facts.methods ?? []).flatMap(({ channel, fees }, method) =>
    (fees ?? []).flatMap((fee, at) => {
      const path = `methods.${method}.fees.${at}`
      return clashOf(fee, {
        ...{ path: `${path}.amount`, textPath: `${path}.note`, places: ['number', 'note'], channel },
      })
    }),
  )
  const ofPublished = clashOf(
    { ...publishedFee(facts), note: facts.published?.feeText ?? null },
    {
      ...{ path: 'published.fee.kind', textPath: 'published.feeText' },
      places: ['publishedNumber', 'publishedText'],
    },
  )
  return [...ofMethods, ...ofPublished, ...clashWithPublished(facts)]
}
