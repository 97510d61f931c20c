import type { Payload, Where } from 'payload'
import { NAMED_RELATIONS } from '../../search/documents/stamp.ts'
import { SEARCH_TYPES, type SearchType } from '../../search/types.ts'
import { listPublicRows, possibleIds } from './publicView.ts'

/** The types whose search documents contain names of documents in a collection, each with the relations involved. */
const dependantTypes = (collection: string) =>
  SEARCH_TYPES.map((type): [SearchType, string[]] => {
    const relations = Object.entries(NAMED_RELATIONS[type])
    return [type, relations.filter(([, to]) => to === collection).map(([path]) => path)]
  }).filter(([, paths]) => paths.length > 0)

/** The public documents whose search documents contain the name of one of `ids` in a collection. */
export async function listDependants(
  payload: Payload,
  collection: string,
  ids: string[],
): Promise<Map<SearchType, string[]>> {
  const found = new Map<SearchType, string[]>()
  for (const [type, paths] of dependantTypes(collection)) {
    const or = paths.map((path): Where => ({ [path]: { in: possibleIds(payload, ids) } }))
    const dependants: string[] = []
    const pages = listPublicRows(payload, type, { select: { id: true }, where: { or } })
    for await (const rows of pages) dependants.push(...rows.map(({ id }) => String(id)))
    if (dependants.length > 0) found.set(type, [...new Set(dependants)])
  }
  return found
}
