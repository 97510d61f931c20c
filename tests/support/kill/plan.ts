import type { Payload } from 'payload'
import type { Act } from './acts.ts'

/** Editors who work at once, each on documents of their own. */
export const EDITORS = 8
/** Of ten acts of an editor: saves, schedules and releases. */
const TURN = [
  ...(['save', 'schedule', 'release', 'save', 'save'] as const),
  ...(['save', 'schedule', 'release', 'save', 'save'] as const),
]
const ITEMS_OF_A_RELEASE = 3

type Draft = { id: string; slug: string }
type Make = (title: string) => Promise<Draft>

/** Makes news that are ready to be published. */
export async function makerOfDrafts(payload: Payload): Promise<Make> {
  const { docs } = await payload.find({ collection: 'categories', limit: 1, depth: 0, overrideAccess: true })
  const common = { depth: 0, overrideAccess: true } as const
  const category =
    docs[0]?.id ??
    (await payload.create({ collection: 'categories', data: { name: 'Tin thử' }, ...common })).id
  return async (title) => {
    const data = { title, lead: 'Đoạn dẫn', category, _status: 'draft' as const }
    const { id, slug } = await payload.create({ collection: 'news', data, draft: true, ...common })
    return { id: String(id), slug: slug ?? '' }
  }
}

async function makeRelease(
  payload: Payload,
  make: Make,
  name: string,
): Promise<{ id: string; items: string[] }> {
  const items: string[] = []
  while (items.length < ITEMS_OF_A_RELEASE) items.push((await make(`${name}, mục ${items.length + 1}`)).id)
  const data = {
    name,
    items: items.map((value) => ({ relationTo: 'news' as const, value })),
    _status: 'draft' as const,
  }
  const doc = await payload.create({
    collection: 'releases',
    data,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return { id: String(doc.id), items }
}

/**
 * What each of the editors is going to do, one act after the other. The documents are stored by this call.
 * @param acts in all
 */
export async function planActs(payload: Payload, round: number, acts: number): Promise<Act[][]> {
  const make = await makerOfDrafts(payload)
  const plans: Act[][] = []
  for (let editor = 0; editor < EDITORS; editor += 1) {
    const own: Act[] = []
    const { id: saved } = await make(`Lần ${round}, bài của người ${editor}`)
    for (let at = 0; at < Math.ceil(acts / EDITORS); at += 1) {
      const [kind, name] = [TURN[at % TURN.length]!, `Lần ${round}, người ${editor}, việc ${at}`]
      if (kind === 'save') own.push({ kind, id: saved, title: name, isPublished: at % 3 === 0 })
      else if (kind === 'schedule') own.push({ kind, id: (await make(name)).id })
      else
        own.push({ kind, ...(await makeRelease(payload, make, name)), isScheduled: (at + editor) % 2 === 0 })
    }
    plans.push(own)
  }
  return plans
}
