import { inBatches, inTransaction, type Store } from '../import/apply/store.ts'
import { loadContent } from './content.ts'
import { idsBy, place, type Ids } from './place.ts'

/** Kinds of paper, by name; their procedures follow once these are stored, see linkPaperKinds. */
export async function seedPaperKinds(store: Store): Promise<Ids> {
  const all = await loadContent('paper-kinds')
  const items = all.map(({ procedure: _procedure, otherNames, ...data }) => ({
    key: data.name.vi,
    data: { ...data, otherNames: otherNames?.join('\n') },
  }))
  return place(store, 'paper-kinds', 'name', items)
}

/** The kinds that have a procedure already, by name. */
async function listLinked({ payload }: Store): Promise<Set<string>> {
  const { docs } = await payload.find({
    ...{ collection: 'paper-kinds', where: { procedure: { exists: true } }, depth: 0, pagination: false },
    ...{ select: { name: true }, trash: true, locale: 'vi', overrideAccess: true },
  })
  return new Set(docs.map(({ name }) => name))
}

/** Says of each kind of paper by which procedure one gets it, unless that is known already. */
export async function linkPaperKinds(store: Store, kinds: Ids): Promise<void> {
  const linked = await listLinked(store)
  const procedures = await idsBy(store, 'procedures', 'code')
  const wanted = (await loadContent('paper-kinds')).flatMap(({ name, procedure }) => {
    const [id, target] = [kinds.get(name.vi), procedure && procedures.get(procedure)]
    return id && target && !linked.has(name.vi) ? [{ id, target }] : []
  })
  await inBatches(store, wanted, async (batch, { id, target }) => {
    await inTransaction(batch, (req) =>
      req.payload.update({
        ...{ collection: 'paper-kinds', id, data: { procedure: target }, locale: 'vi', depth: 0 },
        ...{ overrideAccess: true, req },
      }),
    )
  })
}
