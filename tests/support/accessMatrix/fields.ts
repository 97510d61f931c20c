import type { FieldAccess, FlattenedField, Payload } from 'payload'
import { reqOf, type Cell } from './rules.ts'
import type { Persona } from './personas.ts'

type Guard = { path: string; of: 'create' | 'read' | 'update'; access: FieldAccess }

/** Every field with a rule of its own. */
function* guardsOf(fields: readonly FlattenedField[], above = ''): Generator<Guard> {
  for (const field of fields) {
    const path = above ? `${above}.${field.name}` : field.name
    const access = ('access' in field ? field.access : undefined) as Record<string, FieldAccess> | undefined
    for (const of of ['create', 'read', 'update'] as const)
      if (access?.[of]) yield { path, of, access: access[of] }
    if ('flattenedFields' in field) yield* guardsOf(field.flattenedFields as FlattenedField[], path)
  }
}

/** What the rules of single fields answer in a document of the own agency; rows of fields with the same rules are one. */
export async function fieldRows(
  payload: Payload,
  fields: readonly FlattenedField[],
  { personas, own }: { personas: Persona[]; own: string },
): Promise<[string, Cell[]][]> {
  const rows = new Map<string, { names: string[]; cells: Cell[] }>()
  const doc = { id: 'mau', agency: own }
  for (const { path, of, access } of guardsOf(fields)) {
    const cells: Cell[] = []
    for (const persona of personas) {
      const asked = { req: await reqOf(payload, persona), doc, data: doc, siblingData: {}, id: doc.id }
      cells.push({ allowed: (await access(asked as never)) ? ['+'] : [], asked: 1 })
    }
    const key = `${of} ${cells.map(({ allowed }) => allowed.length).join('')}`
    const row = rows.get(key) ?? { names: [], cells: [] }
    rows.set(key, { names: [...row.names, path], cells: addUp(row.cells, cells) })
  }
  return [...rows].map(([key, { names, cells }]) => [`${key.split(' ')[0]} ${names.join(', ')}`, cells])
}

const addUp = (before: Cell[], cells: Cell[]): Cell[] =>
  cells.map((cell, at) => ({ ...cell, asked: cell.asked + (before[at]?.asked ?? 0) }))
