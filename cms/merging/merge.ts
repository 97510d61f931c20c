import { isRecord, type StoredRecord } from '../content/record.ts'
import { isSame } from './isSame.ts'
import { rowsOf, sharedOrder, type Row } from './rows.ts'
import type { Three } from './three.ts'

/** A field, as far as merging needs to know it. */
export interface Part {
  name: string
  /** What people call it. */
  label: string
  kind: 'value' | 'group' | 'rows'
  /** The fields of a group or row; without them a row is one value. */
  parts?: readonly Part[]
  /** Set by the system, or never typed in: the newest one counts, and nobody is asked. */
  isDerived?: boolean
}

/** A field that both sides changed, differently. */
export interface Conflict {
  /** Where it is in the merged document: `fees.0.amount`. */
  path: string
  label: string
  part: Part
  mine: unknown
  theirs: unknown
}

export interface Merged {
  /** With one's own value wherever there is a conflict. */
  data: StoredRecord
  conflicts: Conflict[]
  /** The labels of fields that only the others changed. */
  taken: string[]
}

interface Place {
  path: string
  label: string
  into: Merged
}

const below = ({ path, label, into }: Place, name: string | number, words: string): Place => ({
  path: path ? `${path}.${name}` : String(name),
  label: label ? `${label} > ${words}` : words,
  into,
})

function mergeValue(part: Part, { base, mine, theirs }: Three, { path, label, into }: Place): unknown {
  if (isSame(mine, theirs)) return mine
  if (part.isDerived) return theirs
  if (isSame(base, theirs)) return mine
  if (isSame(base, mine)) into.taken.push(label)
  else into.conflicts.push({ path, label, part, mine, theirs })
  return isSame(base, mine) ? theirs : mine
}

function mergeRow(part: Part, three: Three<Row>, place: Place): unknown {
  return part.parts
    ? mergeFields(part.parts, three, place)
    : mergeValue({ ...part, kind: 'value' }, three, place)
}

/** Rows are known by their ids. Where both sides moved, added or removed some, the list is one value. */
function mergeRows(part: Part, three: Three, place: Place): unknown {
  const { base, mine, theirs } = {
    base: rowsOf(three.base),
    mine: rowsOf(three.mine),
    theirs: rowsOf(three.theirs),
  }
  const order = base && mine && theirs && sharedOrder({ base, mine, theirs })
  if (!order) return mergeValue(part, { ...three, mine: mine ?? three.mine }, place)
  if (order === theirs && !isSame(idsOf(mine), idsOf(theirs))) place.into.taken.push(place.label)
  const find = (rows: Row[], { id }: Row) => rows.find((row) => row.id === id)
  return order.map((row, at) => {
    const [b, m, t] = [find(base, row), find(mine, row), find(theirs, row)]
    const here = { ...place, path: `${place.path}.${at}`, label: `${place.label} ${at + 1}` }
    return b && m && t ? mergeRow(part, { base: b, mine: m, theirs: t }, here) : row
  })
}

const idsOf = (rows: Row[]) => rows.map(({ id }) => id)

function mergeFields(parts: readonly Part[], { base, mine, theirs }: Three, place: Place): StoredRecord {
  const [before, own, others] = [base, mine, theirs].map((one) => (isRecord(one) ? one : {})) as [
    StoredRecord,
    StoredRecord,
    StoredRecord,
  ]
  const data = { ...own }
  for (const part of parts) {
    const { name } = part
    // What was not sent is not changed.
    if (!Object.hasOwn(own, name)) continue
    const three = { base: before[name], mine: own[name], theirs: others[name] }
    const here = below(place, name, part.label)
    if (part.kind === 'rows') data[name] = mergeRows(part, three, here)
    else if (part.kind === 'group' && isRecord(own[name]))
      data[name] = mergeFields(part.parts ?? [], three, here)
    else data[name] = mergeValue(part, three, here)
  }
  return data
}

/**
 * Merges what one person typed with what others stored meanwhile, field by field.
 * @param base null where it is not known: then every field that differs is a conflict
 */
export function mergeDocuments(
  parts: readonly Part[],
  three: { base: StoredRecord | null; mine: StoredRecord; theirs: StoredRecord },
): Merged {
  const into: Merged = { data: {}, conflicts: [], taken: [] }
  into.data = mergeFields(parts, three, { path: '', label: '', into })
  return into
}
