import { dayOf, today } from '../../../cms/content/day.ts'
import { isNotOver } from '../../../cms/content/reductions/reduction.ts'
import type { KnownReduction } from '../../data/feeReductions.ts'
import { type Locale } from '../../paths.ts'
import { basisOf, reductionText } from './reductions.ts'

/**
 * A reduction in the public record of a procedure. `from` and `until` are its first and last days; lists that are empty
 * mean all; `forWhom` is null where it is for everybody.
 */
export function toReductionJson(one: KnownReduction, origin: string, locale: Locale) {
  const { number, article, href } = basisOf(one, locale)
  const url = href?.startsWith('/') ? origin + href : (href ?? null)
  return {
    effect: one.effect,
    percent: one.effect === 'percent' ? (one.percent ?? null) : null,
    amount: one.effect === 'amount' ? (one.amount ?? null) : null,
    currency: 'VND',
    feeKinds: [...(one.kinds ?? [])],
    onlyAmount: one.onlyAmount ?? null,
    channels: [...(one.channels ?? [])],
    forWhom: one.who ?? null,
    isCumulative: one.isCumulative === true,
    from: dayOf(one.from),
    until: dayOf(one.until),
    legalBasis: { number, article: article ?? null, url },
    text: reductionText(one, today(), locale),
  }
}

/** Whether it belongs in the record of today: ended ones do not. */
export const isRecorded = (one: KnownReduction): boolean => isNotOver(one, today())
