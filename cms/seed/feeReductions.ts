import type { Store } from '../import/apply/store.ts'
import { toDay } from '../import/records.ts'
import { loadContent } from './content.ts'
import { idsBy, place, type Ids } from './place.ts'

/** Reductions of fees, by their names, for the procedures of them that are stored. */
export async function seedFeeReductions(store: Store): Promise<Ids> {
  const procedures = await idsBy(store, 'procedures', 'code')
  const documents = await idsBy(store, 'legal-documents', 'number')
  const items = (await loadContent('fee-reductions')).map(({ document, from, until, ...data }) => {
    const held = documents.get(document)
    return {
      key: data.name.vi,
      data: {
        ...data,
        ...(held ? { document: held } : { number: document }),
        from: toDay(from),
        until: toDay(until),
        procedures: data.procedures.flatMap((code) => procedures.get(code) ?? []),
      },
    }
  })
  return place(
    store,
    'fee-reductions',
    'name',
    items.filter(({ data }) => data.procedures.length > 0),
  )
}
