import type { Payload, Where } from 'payload'
import type { SearchType } from '../../search/types.ts'
import { storePublicAgain } from './searchIndex.ts'

/** Where the name of a document stands in the search documents of others: type and the relations that lead there. */
const DEPENDANTS: Record<string, [SearchType, ...relations: string[]][]> = {
  fields: [['procedures', 'field']],
  agencies: [['procedures', 'competentAgencies', 'implementingAgencies']],
  categories: [['news', 'category']],
  procedures: [['life-events', 'sections.procedures']],
}

/** Has the search documents that name a document say its name as it is now. */
export async function refreshDependants(payload: Payload, collection: string, id: string): Promise<void> {
  for (const [type, ...relations] of DEPENDANTS[collection] ?? []) {
    const or = relations.map((relation): Where => ({ [relation]: { in: [id] } }))
    await storePublicAgain(payload, type, { or })
  }
}
