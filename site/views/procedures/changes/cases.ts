import { idOf } from '../../../../cms/content/record.ts'
import type { Told } from '../../../data/histories.ts'
import { useText } from '../../../i18n/index.ts'
import type { Locale } from '../../../paths.ts'
import { proseChange, rowChange, textChange, tidy, valueChange, type Change } from './change.ts'
import { pairInPlace, pairRows } from './rows.ts'

type Case = NonNullable<Told['cases']>[number]
type Paper = NonNullable<Case['documents']>[number]
type Step = NonNullable<Case['steps']>[number]

/** A number as it is shown; 0 and none are alike. */
const count = (value: number | null | undefined) => (value ? String(value) : '')

const formOf = ({ form, formUrl }: Paper): string => String((form && idOf(form)) ?? formUrl ?? '')
const remarksOf = ({ note, held }: Paper) => [note, held].filter(Boolean).join(' ')

function paperChanges(before: Paper, after: Paper, locale: Locale): Change[] {
  const { labels, originalsOf, copiesOf, noteOf, formOf: formLabel } = useText(locale).procedures.changes
  const name = tidy(after.name)
  return [
    ...textChange(labels.paper, before.name, after.name),
    ...valueChange(originalsOf(name), count(before.originals), count(after.originals)),
    ...valueChange(copiesOf(name), count(before.copies), count(after.copies)),
    ...proseChange(noteOf(name), remarksOf(before), remarksOf(after)),
    ...proseChange(formLabel(name), formOf(before), formOf(after)),
  ]
}

function papersChanges(before: Case, after: Case, locale: Locale): Change[] {
  const { paper } = useText(locale).procedures.changes.labels
  const { both, added, removed } = pairRows(before.documents, after.documents, ({ name }) => tidy(name))
  return [
    ...added.flatMap(({ name }) => rowChange('added', paper, name)),
    ...removed.flatMap(({ name }) => rowChange('removed', paper, name)),
    ...both.flatMap((pair) => paperChanges(pair.before, pair.after, locale)),
  ]
}

const isMoved = (pairs: readonly { before: Step; after: Step }[], before: Case, after: Case): boolean => {
  const order = pairs.toSorted((a, b) => after.steps!.indexOf(a.after) - after.steps!.indexOf(b.after))
  const places = order.map((pair) => before.steps!.indexOf(pair.before))
  return places.some((place, at) => at > 0 && place < places[at - 1]!)
}

function stepChanges(before: Case, after: Case, locale: Locale): Change[] {
  const { step, order } = useText(locale).procedures.changes.labels
  const { both, added, removed } = pairInPlace(before.steps, after.steps, ({ text }) => tidy(text))
  const nth = (steps: Case['steps'], one: Step) => step(String((steps ?? []).indexOf(one) + 1))
  return [
    ...both.flatMap((pair) => proseChange(nth(after.steps, pair.after), pair.before.text, pair.after.text)),
    ...added.flatMap((one) => rowChange('added', nth(after.steps, one), one.text)),
    ...removed.flatMap((one) => rowChange('removed', nth(before.steps, one), one.text)),
    ...(isMoved(both, before, after) ? [{ kind: 'rewritten' as const, label: order }] : []),
  ]
}

/** The changes of one case; where there are several, their labels name it. */
function changesOfCase(before: Case, after: Case, isOneOfMany: boolean, locale: Locale): Change[] {
  const { labels, within } = useText(locale).procedures.changes
  const changes = [
    ...papersChanges(before, after, locale),
    ...stepChanges(before, after, locale),
    ...valueChange(labels.sets, count(before.sets), count(after.sets)),
  ]
  const name = isOneOfMany ? tidy(after.name) : ''
  const named = name ? changes.map((one) => ({ ...one, label: within(one.label, name) })) : changes
  return [...(isOneOfMany ? textChange(labels.case, before.name, after.name) : []), ...named]
}

/** What changed in the cases: papers, steps and sets. */
export function caseChanges(before: Told, after: Told, locale: Locale): Change[] {
  const { changes, page } = useText(locale).procedures
  const isMany = Math.max(before.cases?.length ?? 0, after.cases?.length ?? 0) > 1
  // The only case of both states is the same one, whatever its id.
  const pair = isMany ? pairRows : pairInPlace
  const { both, added, removed } = pair<Case>(before.cases, after.cases, ({ name }) => tidy(name))
  const nameIn = ({ cases }: Told, one: Case) =>
    tidy(one.name) || page.caseNumber(String(cases!.indexOf(one) + 1))
  return [
    ...added.flatMap((one) =>
      isMany
        ? rowChange('added', changes.labels.case, nameIn(after, one))
        : changesOfCase({}, one, isMany, locale),
    ),
    ...removed.flatMap((one) =>
      isMany
        ? rowChange('removed', changes.labels.case, nameIn(before, one))
        : changesOfCase(one, {}, isMany, locale),
    ),
    ...both.flatMap((one) => changesOfCase(one.before, one.after, isMany, locale)),
  ]
}
