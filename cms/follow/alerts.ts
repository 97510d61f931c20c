import type { Payload } from 'payload'
import { recordTopic, wholeTopic } from '../content/follow.ts'
import { idOf } from '../content/record.ts'
import type { NewChange } from './note.ts'
import type { Title } from './store.ts'

export const ALERTS = 'alerts'
const PAGE = '/canh-bao'

interface PublicAlert {
  id: string
  updatedAt: string
  createdAt: string
  title?: { vi?: string | null; en?: string | null } | null
  areas?: unknown[] | null
  until: string
  channels?: string[] | null
  isCancelled?: boolean | null
}

async function listCommunes(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    ...{ collection: 'units', where: { tier: { equals: 'commune' } }, select: { code: true }, limit: 0 },
    ...{ depth: 0, pagination: false, overrideAccess: false },
  })
  return docs.map(({ id }) => String(id))
}

const titleOf = ({ title }: PublicAlert): Title => ({ vi: title?.vi ?? '', en: title?.en || null })

/** The public alerts among these ids as changes: for those who follow their communes, all of them where it names none. */
export async function alertChanges(payload: Payload, ids: readonly string[]): Promise<NewChange[]> {
  const { docs } = await payload.find({
    ...{ collection: ALERTS, where: { id: { in: [...ids] } }, limit: ids.length, pagination: false },
    ...{ depth: 0, locale: 'all', overrideAccess: false },
  })
  const now = new Date().toISOString()
  const alerts = (docs as object[] as PublicAlert[]).filter(
    ({ until, channels }) => until > now && channels?.includes('pages'),
  )
  if (alerts.length === 0) return []
  const everywhere = await listCommunes(payload)
  return alerts.map((one) => {
    const named = (one.areas ?? []).flatMap((area) => idOf<string | null>(area as string) ?? []).map(String)
    const communes = named.length > 0 ? named : everywhere
    const kind = one.isCancelled || one.updatedAt !== one.createdAt ? 'changed' : 'new'
    return {
      ...{ key: `${ALERTS}/${one.id}@${one.updatedAt}`, kind, at: one.updatedAt, path: PAGE },
      topics: [...communes.map((id) => recordTopic('units', id)), wholeTopic(ALERTS)],
      title: titleOf(one),
    } satisfies NewChange
  })
}
