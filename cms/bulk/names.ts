import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../content/record.ts'

/** What can be chosen in a bulk change, by its id, sorted by name. */
export interface Names {
  agencies: ReadonlyMap<string, string>
  fields: ReadonlyMap<string, string>
  providers: ReadonlyMap<string, string>
}

async function namesOf(req: PayloadRequest, collection: CollectionSlug): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    ...{ collection, select: { name: true } as never, depth: 0, limit: 0, pagination: false, locale: 'vi' },
    ...{ overrideAccess: false, user: req.user, req },
  })
  const named = (docs as unknown as { id: unknown; name?: string }[]).map(
    ({ id, name }): [string, string] => [String(idOf(id)), name ?? String(id)],
  )
  return new Map(named.sort(([, a], [, b]) => a.localeCompare(b, 'vi')))
}

/** The agencies, fields and providers that the sender may read. */
export async function readNames(req: PayloadRequest): Promise<Names> {
  return {
    agencies: await namesOf(req, 'agencies'),
    fields: await namesOf(req, 'fields'),
    providers: await namesOf(req, 'service-providers'),
  }
}
