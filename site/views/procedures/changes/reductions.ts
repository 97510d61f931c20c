import { addDays, dayOf, startOfDay, type Day } from '../../../../cms/content/day.ts'
import { isOnDay } from '../../../../cms/content/reductions/reduction.ts'
import type { KnownReduction } from '../../../data/feeReductions.ts'
import type { PublicState, Told } from '../../../data/histories.ts'
import { useText } from '../../../i18n/index.ts'
import type { Locale } from '../../../paths.ts'
import { formatMoney } from '../../format.ts'
import { pricesOf, priced } from '../prices.ts'
import { basisOf, reductionText } from '../reductions.ts'
import type { Change } from './change.ts'
import type { Publication } from './history.ts'

interface Dated {
  day: Day
  text: string
}

/** The state that was public on a day; before the first one, that. */
const stateOn = (states: readonly PublicState[], day: Day): Told | undefined =>
  (states.find(({ at }) => dayOf(at)! <= day) ?? states.at(-1))?.doc

/** The sums to which a reduction lowers the fees on its first day, each beside the former one. */
function loweredSums(one: KnownReduction, doc: Told | undefined, day: Day, locale: Locale): string {
  const { lowered } = useText(locale).procedures.reductions
  const sums = pricesOf(priced({ ...doc, reductions: [one] }, { day })).flatMap(({ normal, now }) =>
    normal.kind === 'fixed' && now.kind === 'fixed' && now.amount < normal.amount
      ? [lowered(formatMoney(normal.amount, locale), formatMoney(now.amount, locale))]
      : [],
  )
  return [...new Set(sums)].map((sum) => `; ${sum}`).join('')
}

function datesOf(
  one: KnownReduction,
  states: readonly PublicState[],
  { today, locale }: { today: Day; locale: Locale },
): Dated[] {
  const { reductions } = useText(locale).procedures
  const [from, until] = [dayOf(one.from), dayOf(one.until)]
  // As it is read before it begins, so that both of its days are named.
  const text = `${reductionText(one, addDays(from ?? today, -1), locale)} (${basisOf(one, locale).number})`
  const began = from && isOnDay(one, from) && from <= today
  const ended = until && until < today
  return [
    ...(began ? [{ day: from, text: text + loweredSums(one, stateOn(states, from), from, locale) }] : []),
    ...(ended ? [{ day: addDays(until, 1), text: reductions.ended(text) }] : []),
  ]
}

/** When reductions of the fees of a procedure began and ended, until today, newest first. */
export function reductionEvents(
  reductions: readonly KnownReduction[],
  states: readonly PublicState[],
  on: { today: Day; locale: Locale },
): Publication[] {
  const days = Map.groupBy(
    reductions.flatMap((one) => datesOf(one, states, on)),
    ({ day }) => day,
  )
  return [...days].map(([day, texts]) => ({
    at: startOfDay(day).toISOString(),
    isFirst: false,
    isReduction: true,
    changes: texts.map(({ text }): Change => ({ kind: 'told', label: text })),
  }))
}

/** The publications of a procedure and its reductions in one list, newest first. */
export const withReductionEvents = (publications: Publication[], events: Publication[]): Publication[] =>
  [...publications, ...events].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
