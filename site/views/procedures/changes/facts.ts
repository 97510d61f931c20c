import { idOf } from '../../../../cms/content/record.ts'
import type { RelatedNames, Told } from '../../../data/histories.ts'
import { useText } from '../../../i18n/index.ts'
import type { Locale } from '../../../paths.ts'
import { formatDate } from '../../format.ts'
import { proseChange, rowChange, setChange, textChange, tidy, valueChange, type Change } from './change.ts'
import { pairRows } from './rows.ts'

/** What the names of related documents are taken from, and the language. */
export interface InWords {
  names: RelatedNames
  locale: Locale
}

type Ref = string | { id: string } | null | undefined

/** Names of what is public now; nothing is told of the rest. */
const namesOf = (refs: readonly Ref[] | null | undefined, names: RelatedNames): string[] =>
  (refs ?? []).flatMap((ref) => names.get(idOf<string>(ref) ?? '') ?? [])

/** What changed in who handles a procedure. */
export function agencyChanges(before: Told, after: Told, { names, locale }: InWords): Change[] {
  const { labels } = useText(locale).procedures.changes
  const lists = { competentAgencies: 'competent', implementingAgencies: 'implementing' } as const
  const named = { ...lists, coordinatingAgencies: 'coordinating' } as const
  return [
    ...(Object.keys(named) as (keyof typeof named)[]).flatMap((list) =>
      setChange(labels[named[list]], namesOf(before[list], names), namesOf(after[list], names)),
    ),
    ...textChange(labels.agencyText, before.agencyText, after.agencyText),
    ...textChange(labels.publisher, before.publisher, after.publisher),
  ]
}

type Basis = NonNullable<Told['legalBasis']>[number]

const day = (value: string | null | undefined, locale: Locale) => (value ? formatDate(value, locale) : '')

const decisionOf = ({ decision }: Told, locale: Locale): string =>
  [decision?.number, decision?.issuer, day(decision?.issuedOn, locale)].filter(Boolean).join(', ')

function basisChanges(before: Told, after: Told, { names, locale }: InWords): Change[] {
  const { basis } = useText(locale).procedures.changes.labels
  const numberOf = ({ document, number }: Basis) => tidy(names.get(idOf<string>(document) ?? '') ?? number)
  const textOf = (one: Basis) => [numberOf(one), tidy(one.article)].filter(Boolean).join(', ')
  const { both, added, removed } = pairRows(before.legalBasis, after.legalBasis, numberOf)
  const named = (rows: Basis[]) => rows.map(textOf).filter(Boolean)
  return [
    ...named(added).flatMap((text) => rowChange('added', basis, text)),
    ...named(removed).flatMap((text) => rowChange('removed', basis, text)),
    ...both.flatMap((pair) => valueChange(basis, textOf(pair.before), textOf(pair.after))),
  ]
}

/** What changed in the law behind a procedure, and in when it applies. */
export function lawChanges(before: Told, after: Told, { names, locale }: InWords): Change[] {
  const { labels } = useText(locale).procedures.changes
  return [
    ...basisChanges(before, after, { names, locale }),
    ...valueChange(labels.decision, decisionOf(before, locale), decisionOf(after, locale)),
    ...valueChange(labels.effectiveFrom, day(before.effectiveFrom, locale), day(after.effectiveFrom, locale)),
    ...valueChange(labels.effectiveTo, day(before.effectiveTo, locale), day(after.effectiveTo, locale)),
  ]
}

/** What changed in how a procedure is classed: its status first. */
export function factChanges(before: Told, after: Told, { names, locale }: InWords): Change[] {
  const { changes, words } = useText(locale).procedures
  const { labels } = changes
  const statusOf = ({ status }: Told) => (status === 'in_force' ? changes.inForce : words.status[status])
  const one = (ref: Ref) => namesOf([ref], names)[0]
  const yesOrNo = (value: unknown) => (value ? changes.yes : changes.no)
  const tiersOf = ({ tiers }: Told) => (tiers ?? []).map((tier) => words.tiers[tier])
  const audiencesOf = ({ audiences }: Told) => (audiences ?? []).map((audience) => words.audiences[audience])
  return [
    ...valueChange(labels.status, statusOf(before), statusOf(after)),
    ...valueChange(labels.replacedBy, one(before.replacedBy), one(after.replacedBy)),
    ...valueChange(labels.onlineLevel, words.levels[before.onlineLevel], words.levels[after.onlineLevel]),
    ...proseChange(labels.onlineReason, before.onlineReason, after.onlineReason),
    ...valueChange(labels.nonBoundary, yesOrNo(before.nonBoundary), yesOrNo(after.nonBoundary)),
    ...valueChange(labels.field, one(before.field), one(after.field)),
    ...setChange(labels.tier, tiersOf(before), tiersOf(after)),
    ...setChange(labels.audience, audiencesOf(before), audiencesOf(after)),
  ]
}

/** What changed in the links to other procedures. */
export const relatedChanges = (before: Told, after: Told, { names, locale }: InWords): Change[] =>
  setChange(
    useText(locale).procedures.changes.labels.related,
    namesOf(before.related, names),
    namesOf(after.related, names),
  )
