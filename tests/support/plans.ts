import type { Payload } from 'payload'
import type { Statement } from './statements.ts'

type Row = Record<string, unknown>
type Sqlite = { client: { execute: (asked: { sql: string; args: unknown[] }) => Promise<{ rows: Row[] }> } }
type Mongo = { connection: { db: { command: (command: object) => Promise<object> } } }

/** A scan of all rows where an index would find the wanted ones. */
const WHOLE = /^SCAN \S+$/
/** A sort of more rows than an index look-up by a rare value yields. */
const SORTED = /USE TEMP B-TREE FOR ORDER BY/
const FEW = /\((id|slug|code|_parent_id|parent_id|target_id|document_id)=\?\)/

async function sqlitePlan(payload: Payload, { text, args }: Statement, tables: RegExp): Promise<string[]> {
  const { client } = payload.db as unknown as Sqlite
  const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${text}`, args })
  const lines = rows.map(({ detail }) => String(detail))
  const read = lines.filter((line) => /^(SCAN|SEARCH)/.test(line) && tables.test(line.split(' ')[1] ?? ''))
  const isFew = lines.some((line) => FEW.test(line) && !/LEFT-JOIN|__locales/.test(line))
  const sorts = read.length > 0 && !isFew && lines.some((line) => SORTED.test(line))
  return [...read.filter((line) => WHOLE.test(line)), ...(sorts ? lines.filter((l) => SORTED.test(l)) : [])]
}

/** Every stage of a plan of MongoDB, from the outside in. */
function stagesOf(plan: unknown): string[] {
  if (typeof plan !== 'object' || plan === null) return []
  const own = 'stage' in plan ? [String(plan.stage)] : []
  return [...own, ...Object.values(plan).flatMap(stagesOf)]
}

async function mongoPlan(payload: Payload, { text, args }: Statement, tables: RegExp): Promise<string[]> {
  const [collection = '', operation] = text.split('.')
  if (!tables.test(collection)) return []
  const [asked, { sort, limit, skip } = {} as Row] = args as [object, Row?]
  const aggregate = (pipeline: unknown) => ({ aggregate: collection, pipeline, cursor: {} })
  const finds = {
    find: collection,
    filter: asked,
    ...(sort ? { sort } : {}),
    limit: limit ?? 0,
    skip: skip ?? 0,
  }
  const counts = aggregate([{ $match: asked }, { $count: 'n' }])
  const { db } = (payload.db as unknown as Mongo).connection
  const others: Record<string, object> = { countDocuments: counts, aggregate: aggregate(asked) }
  const explain = others[operation ?? ''] ?? finds
  const plan = await db.command({ explain, verbosity: 'queryPlanner' })
  return stagesOf(plan).filter((stage) => stage === 'COLLSCAN')
}

/**
 * What a statement should not make a database do: scan a large table, or sort it.
 * @param tables names of the large tables
 * @returns the offending lines of the plan; empty when it is good
 */
export const flawsOf = (payload: Payload, statement: Statement, tables: RegExp): Promise<string[]> =>
  payload.db.name === 'sqlite'
    ? sqlitePlan(payload, statement, tables)
    : mongoPlan(payload, statement, tables)
