import type { Payload } from 'payload'
import { both } from '../fields/both.ts'
import type { RowResult } from './run.ts'

/** A procedure in force that an import brought. */
export interface Known {
  id: string
  code: string
  name: string
}

/** A file with fewer of the known procedures is a part of the catalogue, and says nothing of the others. */
const WHOLE_FROM = 0.5

const PROPOSED = both(
  'Nguồn không còn thủ tục này. Nếu quyết định công bố đã bãi bỏ, hãy đổi tình trạng thủ tục; lần nhập không tự đổi.',
  'The source no longer has this procedure. If a decision repealed it, change its status; the import does not.',
)

/** The known procedures that a file of the whole catalogue does not have: proposed for repeal, and never changed. */
export function absentFrom(codes: ReadonlySet<string | undefined>, known: readonly Known[]): RowResult[] {
  const absent = known.filter(({ code }) => !codes.has(code))
  if (known.length - absent.length < known.length * WHOLE_FROM) return []
  return absent.map(({ id, code, name }) => ({
    line: 0,
    outcome: 'missing',
    id,
    code,
    name,
    notes: [PROPOSED],
  }))
}

/** The public procedures in force that an import brought. */
export async function listImported({ db }: Payload): Promise<Known[]> {
  const bases = await db.find<{ id: string; document: string }>({
    ...{ collection: 'import-bases', select: { document: true }, limit: 0, pagination: false },
  })
  const imported = new Set(bases.docs.map(({ document }) => document))
  const { docs } = await db.find<Known>({
    ...{ collection: 'procedures', locale: 'vi', select: { code: true, name: true }, sort: 'id' },
    where: { and: [{ _status: { equals: 'published' } }, { status: { equals: 'in_force' } }] },
    ...{ limit: 0, pagination: false },
  })
  return docs.filter(({ id }) => imported.has(String(id))).map((one) => ({ ...one, id: String(one.id) }))
}
