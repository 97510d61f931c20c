import type { PayloadRequest } from 'payload'
import { changeableAmong, whereMayChange } from '../access/mayChange.ts'
import { canEdit, canReadAll, type Reader } from '../access/permissions.ts'
import { byGravity, hasHappened } from '../content/lawChanges.ts'
import { RESTING_TYPES, type RestingType } from '../content/lawResting.ts'
import { listFlagged, type Flagged } from './list.ts'

const idOfKey = (key: string): string => key.slice(key.indexOf('/') + 1)

/** Those of some flagged documents of a type that the requesting user may change. */
async function changeable(req: PayloadRequest, collection: RestingType, flagged: Flagged[]) {
  const own = flagged.filter(({ key }) => key.startsWith(`${collection}/`))
  if (own.length === 0 || canReadAll(req.user as Reader)) return own
  const ids = await changeableAmong(req, { collection, ids: own.map(({ key }) => idOfKey(key)) })
  return own.filter(({ key }) => ids.has(idOfKey(key)))
}

/** The types of which the requesting user may change some documents; all for those who read everything. */
async function typesOf(req: PayloadRequest): Promise<RestingType[]> {
  const reader = req.user as Reader
  if (canReadAll(reader)) return [...RESTING_TYPES]
  if (!canEdit(reader)) return []
  const may = await Promise.all(RESTING_TYPES.map((type) => whereMayChange(req, type)))
  return RESTING_TYPES.filter((_, at) => may[at] !== false)
}

/** Changes that hold come before those to come, the gravest first; equal ones stay together. */
function byUrgency({ open: [a] }: Flagged, { open: [b] }: Flagged): number {
  if (!a || !b) return 0
  return Number(hasHappened(b)) - Number(hasHappened(a)) || byGravity(a, b) || (a.key < b.key ? -1 : 1)
}

/** The public documents that the requesting user may change and is to look at after changes of the law. */
export async function listMyFlagged(req: PayloadRequest): Promise<Flagged[]> {
  const types = await typesOf(req)
  const open = (await listFlagged(req.payload, types)).filter((one) => one.open.length > 0)
  const mine = await Promise.all(types.map((type) => changeable(req, type, open)))
  return mine.flat().sort(byUrgency)
}
