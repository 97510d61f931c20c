import type { PayloadRequest } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'

/** The agencies whose cases the requesting user may see, for a choice, by name. */
export async function listAgencies(req: PayloadRequest): Promise<{ value: string; label: string }[]> {
  const own = await ownAgencies(req)
  const { docs } = await req.payload.find({
    ...{ collection: 'agencies', locale: 'vi', sort: 'name', depth: 0, limit: 0, pagination: false },
    ...{ select: { name: true }, overrideAccess: true },
    ...(own && { where: { id: { in: own } } }),
  })
  return docs.map(({ id, name }) => ({ value: String(id), label: name }))
}
