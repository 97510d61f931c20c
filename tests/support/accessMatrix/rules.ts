import {
  createLocalReq,
  type Access,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
  type Where,
} from 'payload'
import type { Samples } from './documents.ts'
import type { Persona } from './personas.ts'

/** What a persona may do in one respect: the letters of the documents, `+` without a document. */
export interface Cell {
  allowed: string[]
  asked: number
}

const NOW = '2026-11-29T00:00:00.000Z'

export async function reqOf(payload: Payload, { user }: Persona): Promise<PayloadRequest> {
  const req = await createLocalReq({ ...(user && { user }), locale: 'vi' }, payload)
  return Object.assign(req, { payloadAPI: 'REST' as const, user })
}

const lettersOf = (samples: Samples, ids: readonly unknown[]) =>
  Object.keys(samples).filter((letter) => ids.map(String).includes(samples[letter]!))

/** The documents that a rule's condition selects, in the stored documents or in their versions. */
async function selected(
  req: PayloadRequest,
  slug: string,
  samples: Samples,
  {
    where,
    inVersions,
  }: {
    where: Where
    inVersions: boolean
  },
): Promise<string[]> {
  const [collection, ids] = [slug as CollectionSlug, Object.values(samples)]
  const all = { limit: 0, pagination: false, sort: 'id', locale: 'vi', req } as const
  if (inVersions) {
    const asked = { and: [{ parent: { in: ids } }, where] }
    const { docs } = await req.payload.db.findVersions({ collection, where: asked, ...all })
    return lettersOf(
      samples,
      docs.map(({ parent }) => parent),
    )
  }
  const asked = { and: [{ id: { in: ids } }, where] }
  const { docs } = await req.payload.db.find<{ id: unknown }>({ collection, where: asked, ...all })
  return lettersOf(
    samples,
    docs.map(({ id }) => id),
  )
}

type Rule = { name: string; of: string; data?: object; isWithoutDocument?: boolean; inVersions?: boolean }

const RULES: Rule[] = [
  { name: 'read', of: 'read' },
  { name: 'versions', of: 'readVersions', inVersions: true },
  { name: 'create', of: 'create', data: {}, isWithoutDocument: true },
  { name: 'create published', of: 'create', data: { _status: 'published' }, isWithoutDocument: true },
  { name: 'update', of: 'update', data: {} },
  { name: 'trash', of: 'delete', data: { deletedAt: NOW } },
  { name: 'delete', of: 'delete' },
  { name: 'unlock', of: 'unlock', isWithoutDocument: true },
  { name: 'admin', of: 'admin', isWithoutDocument: true },
]

/** Whether a rule means something for a collection. */
function applies({ of, name }: Rule, { versions, auth, trash }: SanitizedCollectionConfig): boolean {
  if (of === 'readVersions') return Boolean(versions)
  if (of === 'unlock' || of === 'admin') return Boolean(auth)
  if (name === 'trash') return trash
  return name !== 'create published' || Boolean(versions && versions.drafts)
}

async function cellOf(req: PayloadRequest, config: SanitizedCollectionConfig, samples: Samples, rule: Rule) {
  const { of, data, isWithoutDocument, inVersions = false } = rule
  const access = (config.access as Record<string, Access | undefined>)[of]
  const allowed = await (access ?? (() => Boolean(req.user)))({ req, ...(data && { data }) })
  if (isWithoutDocument) return { allowed: allowed ? ['+'] : [], asked: 1 }
  const letters = Object.keys(samples)
  if (typeof allowed !== 'object') return { allowed: allowed ? letters : [], asked: letters.length }
  const found = await selected(req, config.slug, samples, { where: allowed, inVersions })
  return { allowed: found, asked: letters.length }
}

/** What the access functions of a collection answer, a row for each operation. */
export async function ruleRows(
  payload: Payload,
  { config, samples, personas }: { config: SanitizedCollectionConfig; samples: Samples; personas: Persona[] },
): Promise<[string, Cell[]][]> {
  const rows: [string, Cell[]][] = []
  for (const rule of RULES.filter((one) => applies(one, config))) {
    const cells: Cell[] = []
    for (const persona of personas)
      cells.push(await cellOf(await reqOf(payload, persona), config, samples, rule))
    rows.push([rule.name, cells])
  }
  return rows
}

export async function globalRows(
  payload: Payload,
  { access }: SanitizedGlobalConfig,
  personas: Persona[],
): Promise<[string, Cell[]][]> {
  const rows: [string, Cell[]][] = []
  for (const [name, rule] of Object.entries(access)) {
    const cells: Cell[] = []
    for (const persona of personas) {
      const allowed = await (rule as Access)({ req: await reqOf(payload, persona) })
      cells.push({ allowed: allowed ? ['+'] : [], asked: 1 })
    }
    rows.push([name, cells])
  }
  return rows
}
