import type { Payload } from 'payload'
import { AUDIT_LOG } from './append.ts'
import { GENESIS, hashOf, type AuditEntry, type AuditHead } from './entry.ts'

const PAGE = 1000

export interface Verdict {
  /** Entries of the chain that were read; all of them when it is whole. */
  checked: number
  head: AuditHead | undefined
  /** The number of the first entry that is not as it was written, and why; null when the chain is whole. */
  broken: { seq: number; why: string } | null
  /** Entries that have no place in the chain yet; on MongoDB, those of the last second. */
  unlinked: number
}

/** The entries of the chain from a number on, in order. */
export async function* listChain(payload: Payload, from = 1): AsyncGenerator<AuditEntry> {
  for (let next = from, full = true; full;) {
    const { docs } = await payload.db.find<AuditEntry>({
      ...{ collection: AUDIT_LOG, where: { seq: { greater_than_equal: next } }, sort: 'seq' },
      ...{ limit: PAGE, pagination: false },
    })
    yield* docs
    full = docs.length === PAGE
    next = (docs.at(-1)?.seq ?? 0) + 1
  }
}

/** Why an entry does not follow the one before it; undefined when it does. */
function faultOf(entry: AuditEntry, before: AuditHead): string | undefined {
  if (entry.seq !== before.seq + 1) return `the entries from ${before.seq + 1} on are missing`
  if (entry.previous !== before.hash) return 'it does not follow the entry before it'
  return entry.hash === hashOf(entry) ? undefined : 'its content was changed'
}

/** Where the chain must begin: before entry 1, or before the first entry that a purge says it kept. */
const beginning = ({ seq, previous }: AuditEntry): AuditHead => ({
  seq: seq - 1,
  hash: seq === 1 ? GENESIS : previous,
})

/**
 * Reads the whole chain and recomputes it.
 * @param kept a head that was written down elsewhere: the chain must contain it, so that nobody has cut its end or
 * written all of it anew
 */
export async function verifyChain(payload: Payload, kept?: AuditHead): Promise<Verdict> {
  const where = { seq: { exists: false } }
  const { totalDocs: unlinked } = await payload.db.count({ collection: AUDIT_LOG, where })
  let head: AuditHead | undefined
  let first = 1
  let isPurged = false
  let checked = 0
  const broken = (seq: number, why: string): Verdict => ({ checked, head, broken: { seq, why }, unlinked })
  for await (const entry of listChain(payload)) {
    if (!head) first = entry.seq
    const why = faultOf(entry, head ?? beginning(entry))
    if (why) return broken(entry.seq, why)
    if (kept?.seq === entry.seq && kept.hash !== entry.hash)
      return broken(entry.seq, 'it is not the head that was kept')
    isPurged ||= entry.action === 'purge' && entry.keptFrom === first
    head = { seq: entry.seq, hash: entry.hash }
    checked += 1
  }
  if (first > 1 && !isPurged)
    return broken(first, 'the entries before it are missing, and no purge deleted them')
  if (kept && kept.seq > (head?.seq ?? 0)) return broken(kept.seq, 'the head that was kept is missing')
  return { checked, head, broken: null, unlinked }
}
