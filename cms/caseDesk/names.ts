import type { PayloadRequest } from 'payload'
import { listKinds, type KindInUse } from '../cases/kinds.ts'
import { nameAgencies } from '../desk/documents.ts'
import { languageOf } from '../fields/inLanguageOf.ts'

/** The names of what cases refer to, in the language of the requesting user; the key itself where there is none. */
export interface CaseNames {
  kind: (key: string) => string
  topic: (kind: string, key: string | null | undefined) => string | null
  /** Null for cases of no agency. */
  agency: (id: string | null) => string | null
  user: (id: string | null) => string | null
  commune: (code: string | null) => string | null
  kinds: KindInUse[]
}

interface Named {
  agency: string | null
  assignee: string | null
  commune: string | null
}

const unique = (values: (string | null)[]) => [...new Set(values)].filter((one) => one !== null)

async function namesOf(
  { payload }: PayloadRequest,
  collection: 'users' | 'units',
  field: 'id' | 'code',
  values: string[],
): Promise<ReadonlyMap<string, string>> {
  if (values.length === 0) return new Map()
  const { docs } = await payload.find({
    ...{ collection, where: { [field]: { in: values } }, depth: 0, limit: 0, pagination: false },
    ...{ select: { name: true, fullName: true, code: true } as object, overrideAccess: true },
  })
  const found = docs as object[] as { id: unknown; code?: string; fullName?: string; name?: string }[]
  return new Map(
    found.map((one) => [
      String(field === 'id' ? one.id : one.code),
      one.fullName ?? one.name ?? String(one.id),
    ]),
  )
}

/** The names that rows refer to. Read without the request: reads of one request at once share its language. */
export async function readNames(req: PayloadRequest, rows: readonly Named[]): Promise<CaseNames> {
  const language = languageOf(req)
  const [kinds, agencies, users, communes] = await Promise.all([
    listKinds(req.payload),
    nameAgencies(req, unique(rows.map(({ agency }) => agency))),
    namesOf(req, 'users', 'id', unique(rows.map(({ assignee }) => assignee))),
    namesOf(req, 'units', 'code', unique(rows.map(({ commune }) => commune))),
  ])
  const kindOf = (key: string) => kinds.find((one) => one.key === key)
  return {
    kinds,
    kind: (key) => kindOf(key)?.name[language] ?? key,
    topic: (kind, key) =>
      key ? (kindOf(kind)?.topics.find((one) => one.key === key)?.name[language] ?? key) : null,
    agency: (id) => (id === null ? null : (agencies.get(id) ?? id)),
    user: (id) => (id === null ? null : (users.get(id) ?? id)),
    commune: (code) => (code === null ? null : (communes.get(code) ?? code)),
  }
}
