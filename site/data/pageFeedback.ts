import { createHash } from 'node:crypto'
import { ADDRESSED, COMMUNES, FIXED_PAGES, ownerOf, parsePath } from '../../cms/content/addresses.ts'
import { today } from '../../cms/content/day.ts'
import { looksPersonal } from '../../search/query.ts'
import type { Vote } from '../views/pageFeedback.ts'
import { loadCommune } from './communes.ts'
import { getCms } from './payload.ts'

const VOTES = 'page-votes'
const NOTES = 'page-notes'
/** Equal sentences within this time are one. */
const SAME_WITHIN_MS = 300_000

/** A page of this portal that a reader speaks of. */
export interface RatedPage {
  /** Without a language. */
  path: string
  /** Id of the agency whose people look after it; null for the provincial desk. */
  agency: string | null
}

async function findCommunePage(path: string): Promise<RatedPage | null> {
  const found = await loadCommune(path.slice(COMMUNES.prefix.length), 'vi')
  return found && { path, agency: found.own[0]?.id ?? null }
}

/** A page as it is known by its address; null where there is none. */
export async function findRatedPage(typed: string): Promise<RatedPage | null> {
  const address = parsePath(typed)?.address
  if (!address) return null
  if (FIXED_PAGES.has(address)) return { path: address, agency: null }
  if (address.startsWith(COMMUNES.prefix)) return findCommunePage(address)
  const owner = ownerOf(address)
  if (!owner) return null
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: owner.type as 'news', where: { [ADDRESSED[owner.type].key]: { equals: owner.value } } },
    ...{ depth: 0, limit: 1, pagination: false, sort: 'id', overrideAccess: false },
  })
  const doc = docs[0] as { id: string; agency?: unknown } | undefined
  if (!doc) return null
  const agency = (owner.type as string) === 'agencies' ? doc.id : doc.agency
  return { path: address, agency: typeof agency === 'string' ? agency : null }
}

/** Counts a vote for a page on this day; of the reader nothing is kept. */
export async function countVote(path: string, vote: Vote): Promise<void> {
  const { db } = await getCms()
  const day = today()
  const key = `${day} ${path}`
  const add = () =>
    db.updateOne({ collection: VOTES, where: { key: { equals: key } }, data: { [vote]: { $inc: 1 } } })
  if (await add()) return
  const first = { key, path, day, yes: 0, no: 0, [vote]: 1 }
  try {
    await db.create({ collection: VOTES, data: first, returning: false })
  } catch (error) {
    // Another reader of this page was the first of the day.
    if (!(await add())) throw error
  }
}

const hashOf = (path: string, sentence: string) =>
  createHash('sha256')
    .update(JSON.stringify([path, sentence.toLowerCase()]))
    .digest('hex')

/** Keeps what a reader says of a page. What may name a person is held until an administrator has seen it. */
export async function keepNote({ path, agency }: RatedPage, vote: Vote, sentence: string): Promise<void> {
  const { db } = await getCms()
  const hash = hashOf(path, sentence)
  // Coarse, so that it cannot be compared with the logs of servers.
  const span = Math.floor(Date.now() / SAME_WITHIN_MS)
  const same = { hash: { equals: hash }, second: { greater_than_equal: span - 1 } }
  if ((await db.count({ collection: NOTES, where: same })).totalDocs > 0) return
  const data = {
    ...{ path, agency, hash, text: sentence, day: today(), second: span },
    ...{ isUseful: vote === 'yes', isHeld: looksPersonal(sentence) },
  }
  await db.create({ collection: NOTES, data, returning: false })
}
