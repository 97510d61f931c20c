import type { CollectionSlug, PayloadRequest } from 'payload'
import { changeableAmong } from '../access/mayChange.ts'
import { idOf } from '../content/record.ts'
import { possibleIds } from '../jobs/publicView.ts'
import type { Values } from '../runs/run.ts'
import type { Which } from './asked.ts'

export const POINTS: CollectionSlug = 'entry-points'

/** An entry point of a chosen procedure: its newest version. */
export interface Point {
  id: string
  procedure: string
  doc: Values
  mayChange: boolean
}

const READ = ['procedure', 'agency', 'channel', 'provider', 'url', 'enabled', 'disabledReason', '_status']
const SELECT = Object.fromEntries(READ.map((name) => [name, true as const]))

/** The entry points of procedures, as far as the sender may read them, by the id of their procedure. */
export async function readPoints(req: PayloadRequest, procedures: string[]): Promise<Map<string, Point[]>> {
  const { docs } = await req.payload.find({
    ...{ collection: 'entry-points', where: { procedure: { in: possibleIds(req.payload, procedures) } } },
    ...{ draft: true, select: SELECT, limit: 0, pagination: false, depth: 0, locale: 'vi' },
    ...{ overrideAccess: false, user: req.user, req },
  })
  const ids = docs.map(({ id }) => String(id))
  const changeable = await changeableAmong(req, { collection: 'entry-points', ids })
  const found = new Map<string, Point[]>()
  for (const doc of docs as unknown as Values[]) {
    const [id, procedure] = [String(doc.id), String(idOf(doc.procedure))]
    const point = { id, procedure, doc, mayChange: changeable.has(id) }
    found.set(procedure, [...(found.get(procedure) ?? []), point])
  }
  return found
}

const isSame = (value: unknown, wanted: string | null | undefined) =>
  wanted === null || wanted === undefined || String(idOf(value) ?? '') === wanted

/** Whether an entry point is among those that are meant. */
export const isMeant = ({ doc }: Point, { agency, provider, channel }: Which): boolean =>
  isSame(doc.agency, agency) && isSame(doc.provider, provider) && isSame(doc.channel, channel)
