import { makeSnapshot } from './snapshot.ts'

/** Every field (lĩnh vực) of the catalogue, by name. */
export const listFields = makeSnapshot({
  collection: 'fields',
  select: { name: true, slug: true, code: true },
  sort: [],
  name: 'name',
})
