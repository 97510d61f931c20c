import type { PayloadRequest } from 'payload'
import { idOf } from '../content/record.ts'
import { agencyOf, type Reader } from './permissions.ts'

interface Known {
  agency: string
  ids: Promise<string[]>
}

/** An agency and all agencies below it. */
function withThoseBelow(agency: string, parents: ReadonlyMap<string, string>): string[] {
  const found = new Set([agency])
  for (const id of found) for (const [child, parent] of parents) if (parent === id) found.add(child)
  return [...found]
}

async function readAgencies(req: PayloadRequest, agency: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: unknown; parent?: unknown }>({
    ...{ collection: 'agencies', where: { parent: { exists: true } }, select: { parent: true } },
    ...{ limit: 0, pagination: false, req },
  })
  const parents = docs.map(({ id, parent }): [string, string] => [String(id), String(idOf(parent))])
  return withThoseBelow(agency, new Map(parents))
}

/**
 * The ids of the agencies whose content the requesting user may change: their own and those below it. Cached for the
 * request.
 * @returns null for everyone without an agency: the provincial desk, and the public
 */
export async function ownAgencies(req: PayloadRequest): Promise<string[] | null> {
  const agency = agencyOf(req.user as Reader)
  if (agency === null) return null
  const known = req.context.ownAgencies as Known | undefined
  if (known?.agency === agency) return known.ids
  const ids = readAgencies(req, agency)
  req.context.ownAgencies = { agency, ids } satisfies Known
  return ids
}
