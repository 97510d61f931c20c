import type { Told } from '../../../data/histories.ts'
import { useText } from '../../../i18n/index.ts'
import type { Locale } from '../../../paths.ts'
import { listOf } from '../../format.ts'
import { feeFact, sumOf, timeFact, toMethodRows, type Fact } from '../timeAndFee.ts'
import { proseChange, rowChange, valueChange, type Change } from './change.ts'
import { pairInPlace, pairRows } from './rows.ts'

type Method = NonNullable<Told['methods']>[number]
type Fee = NonNullable<Method['fees']>[number]
/** A way of filing as it was, with its time in words. */
type Timed = Method & { words: string }

const known = (fact: Fact | undefined) => (fact?.isKnown ? fact.value : undefined)

function timedMethods(doc: Told, locale: Locale): Timed[] {
  const { noInformation } = useText(locale).procedures.words
  const rows = toMethodRows(doc, locale)
  return (doc.methods ?? []).map((method, at) => {
    const words = rows[at]!.time
    return { ...method, words: words === noInformation ? '' : words }
  })
}

const kindOf = ({ kind }: Fee, locale: Locale): string => {
  const { changes, words } = useText(locale).procedures
  return kind ? words.feeKinds[kind].toLocaleLowerCase('vi') : changes.labels.fee
}

const lineOf = (fee: Fee, locale: Locale) => [sumOf(fee, locale), fee.note].filter(Boolean).join('. ')

function feeChanges(before: Method['fees'], after: Method['fees'], locale: Locale): Change[] {
  const { labels, within } = useText(locale).procedures.changes
  const keyOf = (fee: Fee) => `${fee.kind ?? ''} ${lineOf(fee, locale)}`
  const { both, added, removed } = pairInPlace(before, after, keyOf)
  return [
    ...both.flatMap((pair) => [
      ...valueChange(labels.fee, kindOf(pair.before, locale), kindOf(pair.after, locale)),
      ...valueChange(kindOf(pair.after, locale), sumOf(pair.before, locale), sumOf(pair.after, locale)),
      ...proseChange(within(kindOf(pair.after, locale), labels.note), pair.before.note, pair.after.note),
    ]),
    ...added.flatMap((fee) => rowChange('added', kindOf(fee, locale), lineOf(fee, locale))),
    ...removed.flatMap((fee) => rowChange('removed', kindOf(fee, locale), lineOf(fee, locale))),
  ]
}

interface OfChannel {
  channel: string
  change: Change
}

/** Equal changes of several ways of filing as one: 'thời hạn (nộp trực tiếp, trực tuyến)'. */
function together(all: readonly OfChannel[], locale: Locale): Change[] {
  const { within, filed } = useText(locale).procedures.changes
  const groups = Map.groupBy(all, ({ change }) => JSON.stringify(change))
  return [...groups.values()].map((group) => {
    const { change } = group[0]!
    return {
      ...change,
      label: within(change.label, filed(listOf([...new Set(group.map(({ channel }) => channel))]))),
    }
  })
}

function methodChanges(before: Told, after: Told, locale: Locale): Change[] {
  const { changes, words } = useText(locale).procedures
  const { labels } = changes
  const lists = [before, after].map((doc) => timedMethods(doc, locale))
  const { both, added, removed } = pairRows(
    lists[0],
    lists[1],
    ({ channel, when }) => `${channel} ${when ?? ''}`,
  )
  const channelOf = ({ channel }: Method) => words.channels[channel]
  const within = both.flatMap(({ before: old, after: now }) =>
    [
      ...valueChange(labels.time, old.words, now.words),
      ...feeChanges(old.fees, now.fees, locale),
      ...proseChange(labels.note, old.note, now.note),
    ].map((change) => ({ change, channel: channelOf(now) })),
  )
  const others = both.filter((pair) => pair.before.channel !== pair.after.channel)
  return [
    ...others.flatMap((pair) => valueChange(labels.method, channelOf(pair.before), channelOf(pair.after))),
    ...added.flatMap((method) => rowChange('added', labels.method, channelOf(method))),
    ...removed.flatMap((method) => rowChange('removed', labels.method, channelOf(method))),
    ...together(within, locale),
  ]
}

const timeOf = ({ published }: Told, locale: Locale) =>
  published?.timeText || known(timeFact({ published }, locale))
const feeOf = ({ published }: Told, locale: Locale) =>
  published?.feeText || known(feeFact({ published }, locale))

/** Whether a change of the published words was told already, of the ways of filing. */
const isTold = (change: Change, told: readonly Change[]): boolean =>
  change.kind === 'changed' &&
  told.some((one) => one.kind === 'changed' && one.from === change.from && one.to === change.to)

/** What changed in the ways of filing, in times and in fees. */
export function termChanges(before: Told, after: Told, locale: Locale): Change[] {
  const { labels } = useText(locale).procedures.changes
  const methods = methodChanges(before, after, locale)
  const published = [
    ...valueChange(labels.time, timeOf(before, locale), timeOf(after, locale)),
    ...valueChange(labels.fee, feeOf(before, locale), feeOf(after, locale)),
  ]
  return [...methods, ...published.filter((change) => !isTold(change, methods))]
}
