import { addDays, dayOf, today, type DateValue, type Day } from './day.ts'
import { idOf } from './record.ts'
import type { DatedDocument } from './validity.ts'

/** What happens to a legal document, the gravest first. */
export const LAW_CHANGES = [
  'expired',
  'repealed',
  'replaced',
  'suspended',
  'partly',
  'amended',
  'corrected',
] as const
export type LawChangeKind = (typeof LAW_CHANGES)[number]

/** A change of a legal document on which other content rests. */
export interface LawChange {
  /** The id of the document that changes, and its number. */
  document: string
  number: string
  kind: LawChangeKind
  /** The number of the document that makes the change; absent where a date or a statement of an editor does. */
  by?: string
  /** The first day on which it holds; null where an editor stated none. */
  on: Day | null
  /** Names exactly this change: another day, or another document that makes it, is another change. */
  key: string
}

type Id = string | number

/** A legal document by whose relations others change. */
export interface Changing {
  id: Id
  number: string
  effectiveOn?: DateValue | null
  issuedOn?: DateValue | null
  relations?: readonly Relating[] | null
}

interface Relating {
  type: string
  target: unknown
  /** The articles that it is about; without, the whole document. */
  articles?: string | null
}

/** A legal document with what decides its changes. */
export type Changed = DatedDocument & { id: Id; number: string }

/** The kinds of change by relation: as a whole, and where single articles are named. */
const BY_RELATION: Readonly<Record<string, readonly [whole: LawChangeKind, part: LawChangeKind]>> = {
  replaces: ['replaced', 'partly'],
  repeals: ['repealed', 'partly'],
  amends: ['amended', 'amended'],
  corrects: ['corrected', 'corrected'],
}

/** The relations that change their target. */
export const RELATIONS = Object.keys(BY_RELATION)

/** Whether a relation changes its target. */
export const isChanging = ({ type }: Pick<Relating, 'type'>): boolean => type in BY_RELATION

/** The documents that change others, by the id of the document that they change. */
export function changersByTarget<T extends Changing>(docs: Iterable<T>): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const doc of docs)
    for (const target of new Set((doc.relations ?? []).filter(isChanging).map((one) => idOf(one.target))))
      found.set(String(target), [...(found.get(String(target)) ?? []), doc])
  return found
}

const ENDS: readonly LawChangeKind[] = ['expired', 'repealed', 'replaced']

/** Whether nothing of a document is left after a change. */
export const isEnd = ({ kind }: Pick<LawChange, 'kind'>): boolean => ENDS.includes(kind)

type Bare = Pick<LawChange, 'kind' | 'on' | 'by'> & { of?: Id }

function byOthers({ id }: Changed, changers: readonly Changing[]): Bare[] {
  return changers.flatMap((changer) => {
    const on = dayOf(changer.effectiveOn) ?? dayOf(changer.issuedOn)
    const own = (changer.relations ?? []).filter(
      (one) => isChanging(one) && String(idOf(one.target)) === String(id),
    )
    return own.map(({ type, articles }): Bare => {
      const [whole, part] = BY_RELATION[type]!
      return { kind: articles?.trim() ? part : whole, on, by: changer.number, of: changer.id }
    })
  })
}

/** Its last day; and the day from which others end it, where none of them is known here. */
function byDates({ expiresOn, replacedOn }: Changed, others: readonly Bare[]): Bare[] {
  const [last, replaced] = [dayOf(expiresOn), dayOf(replacedOn)]
  const isTold = others.some((one) => isEnd(one) && one.on === replaced)
  return [
    ...(last === null ? [] : [{ kind: 'expired', on: addDays(last, 1) } as const]),
    ...(replaced === null || isTold ? [] : [{ kind: 'expired', on: replaced } as const]),
  ]
}

/** What an editor states, unless it is an expiry without a day and the dates tell when. */
function byStatement({ status, statusFrom, expiresOn }: Changed, known: readonly Bare[], day: Day): Bare[] {
  const [kind, on] = [LAW_CHANGES.find((one) => one === status), dayOf(statusFrom)]
  const isDated = Boolean(expiresOn) || known.some((one) => isEnd(one) && one.on !== null && one.on <= day)
  return kind && !(kind === 'expired' && on === null && isDated) ? [{ kind, on }] : []
}

const rankOf = ({ kind }: LawChange): number => LAW_CHANGES.indexOf(kind)
const before = (a: Day | null, b: Day | null): number => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1)

/**
 * The changes of a legal document, past and to come, by their days. Those after the day on which it ends are left out, since
 * nothing of it is left to be changed, and so are amendments without a day.
 * @param changers the published documents with a relation to it
 */
export function lawChangesOf(
  doc: Changed,
  changers: readonly Changing[] = [],
  day: Day = today(),
): LawChange[] {
  const others = byOthers(doc, changers).filter(({ on }) => on !== null)
  const dated = [...others, ...byDates(doc, others)]
  const all = [...dated, ...byStatement(doc, dated, day)].map(({ of, ...bare }): LawChange => {
    const key = [doc.id, bare.kind, of ?? '', bare.on ?? ''].join(' ')
    return { document: String(doc.id), number: doc.number, ...bare, key }
  })
  const sorted = [...new Map(all.map((one) => [one.key, one])).values()].sort(
    (a, b) => before(a.on, b.on) || rankOf(a) - rankOf(b),
  )
  const end = sorted.findIndex(isEnd)
  return end < 0 ? sorted : sorted.slice(0, end + 1)
}

/** The gravest first, then the earliest. */
export const byGravity = (a: LawChange, b: LawChange): number => rankOf(a) - rankOf(b) || before(a.on, b.on)

/** Whether a change holds on a day. */
export const hasHappened = ({ on }: Pick<LawChange, 'on'>, day: Day = today()): boolean =>
  on === null || on <= day
