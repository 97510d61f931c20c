import type { Payload } from 'payload'
import { listKinds, type KindInUse } from '../../cases/kinds.ts'

/** What the cells of a file may name. */
export interface World {
  kind: (said: string) => KindInUse | undefined
  /** Whether there is a commune of this code. */
  hasCommune: (code: string) => boolean
  /** The id of an agency. */
  agency: (said: string) => string | undefined
}

const folded = (text: string) => text.normalize('NFC').trim().toLowerCase()

async function readAgencies({ db }: Payload): Promise<ReadonlyMap<string, string>> {
  const { docs } = await db.find<{ id: string; name?: { vi?: string } | string }>({
    ...{
      collection: 'agencies',
      select: { name: true },
      locale: 'vi',
      sort: 'id',
      limit: 0,
      pagination: false,
    },
  })
  const rows = docs.flatMap(({ id, name }) => {
    const said = typeof name === 'string' ? name : (name?.vi ?? '')
    return [[folded(said), String(id)] as const, [folded(String(id)), String(id)] as const]
  })
  return new Map(rows)
}

async function readCommunes({ db }: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await db.find<{ id: string; code?: string | null }>({
    ...{ collection: 'units', select: { code: true }, sort: 'id', limit: 0, pagination: false },
  })
  return new Set(docs.flatMap(({ code }) => code ?? []))
}

export async function loadWorld(payload: Payload): Promise<World> {
  const [kinds, communes, agencies] = await Promise.all([
    listKinds(payload),
    readCommunes(payload),
    readAgencies(payload),
  ])
  const byName = new Map(
    kinds.flatMap((kind) =>
      [kind.key, kind.name.vi, kind.name.en].map((name) => [folded(name), kind] as const),
    ),
  )
  return {
    kind: (said) => byName.get(folded(said)),
    hasCommune: (code) => communes.has(code),
    agency: (said) => agencies.get(folded(said)),
  }
}
