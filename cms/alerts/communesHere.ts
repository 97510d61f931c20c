import type { FilterOptionsProps, Where } from 'payload'
import { idOf } from '../content/record.ts'
import { PROVINCE } from '../content/sites.ts'

/** The communes of the province of the portal; those of all provinces while it does not say which it is. */
export async function communesHere({ req }: FilterOptionsProps): Promise<Where> {
  const { docs } = await req.payload.find({
    ...{ collection: 'sites', where: { tier: { equals: PROVINCE } }, limit: 1, depth: 0, pagination: false },
    ...{ select: { unit: true }, overrideAccess: true, req },
  })
  const province = idOf(docs[0]?.unit)
  const isCommune: Where = { tier: { equals: 'commune' } }
  return province ? { and: [isCommune, { parent: { equals: province } }] } : isCommune
}
