import { idOf } from '../../cms/content/record.ts'
import { changersIn } from './changers.ts'
import { loadKnownDocuments, type KnownDocument } from './knownDocuments.ts'
import { noteRead, withoutNoting } from './reads.ts'
import { placeOf } from './relatedItems.ts'
import type { Scope } from './sites.ts'

/** Documents that are drawn at most, and steps from the document of the page: A replaced by B replaced by C is two. */
const MOST_DRAWN = 12
const MOST_STEPS = 3

/** A document of the line, with where readers find it: see relatedItems.ts. */
export type DrawnDocument = KnownDocument & { at: string | null }

/** How a document changes another one of the line. */
export interface DrawnChange {
  by: string
  of: string
  type: KnownDocument['relations'][number]['type']
  /** Whether it is about single articles. */
  isPart: boolean
}

/** The line of amendments of a document: what it changed, what changed it, and so on. */
export interface AmendmentLine {
  documents: readonly DrawnDocument[]
  changes: readonly DrawnChange[]
  /** How many more there are. */
  left: number
}

type Next = (doc: KnownDocument) => readonly KnownDocument[]

/** The documents in one direction, nearest first; those without a day of issue have no place on a line. */
function follow(start: KnownDocument, next: Next): KnownDocument[][] {
  const seen = new Set([start.id])
  const steps: KnownDocument[][] = []
  let last: readonly KnownDocument[] = [start]
  while (steps.length < MOST_STEPS && last.length > 0) {
    const found = new Map(last.flatMap(next).map((doc) => [doc.id, doc]))
    last = [...found.values()].filter(({ id, issuedOn }) => issuedOn && !seen.has(id))
    for (const { id } of last) seen.add(id)
    steps.push([...last])
  }
  return steps
}

/** Nearest first, in turn from both directions, so that a crowd in one leaves room for the other. */
function inTurn(back: KnownDocument[][], ahead: KnownDocument[][]): KnownDocument[] {
  const steps = Array.from({ length: MOST_STEPS }, (_, at) => [back[at] ?? [], ahead[at] ?? []])
  const all = steps.flatMap(([one = [], other = []]) =>
    Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]]).flat(),
  )
  return [...new Set(all.filter((doc) => doc !== undefined))]
}

function changesAmong(docs: readonly KnownDocument[]): DrawnChange[] {
  const ids = new Set(docs.map(({ id }) => id))
  const all = docs.flatMap(({ id: by, relations }) =>
    relations.map(({ type, target, articles }): DrawnChange => {
      return { by, of: idOf<string>(target) ?? '', type, isPart: Boolean(articles?.trim()) }
    }),
  )
  const known = all.filter(({ by, of }) => by !== of && ids.has(of))
  return [...new Map(known.map((one) => [JSON.stringify(one), one])).values()]
}

/**
 * The line of amendments of a document.
 * @returns null when it has no day of issue, or there is nothing but itself
 */
export async function loadAmendments(id: string, scope: Scope | null): Promise<AmendmentLine | null> {
  const documents = await withoutNoting(loadKnownDocuments)
  noteRead(`legal-documents:${id}`)
  const start = documents.get(id)?.doc
  if (!start?.issuedOn) return null
  const changers = changersIn(documents)
  const targets: Next = ({ relations }) =>
    relations.flatMap(({ target }) => documents.get(idOf<string>(target) ?? '')?.doc ?? [])
  const around = inTurn(
    follow(start, targets),
    follow(start, (doc) => changers.get(doc.id) ?? []),
  )
  if (around.length === 0) return null
  const drawn = [start, ...around.slice(0, MOST_DRAWN - 1)]
  noteRead(...drawn.map((doc) => `legal-documents:${doc.id}`))
  const placed = drawn.map(async (doc) => ({ ...doc, at: await placeOf('legal-documents', doc, scope) }))
  return {
    documents: await Promise.all(placed),
    changes: changesAmong(drawn),
    left: around.length + 1 - drawn.length,
  }
}
