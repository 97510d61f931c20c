import type { Payload } from 'payload'

/** A statement sent to a database: SQL with its arguments, or an operation of MongoDB as text. */
export type Statement = { text: string; args: unknown[] }

type Execute = (statement: string | { sql: string; args?: unknown[] }) => Promise<unknown>
type Debug = (collection: string, operation: string, ...args: unknown[]) => void

function watchSqlite(payload: Payload, tell: (statement: Statement) => void): () => void {
  const { client } = payload.db as unknown as { client: { execute: Execute } }
  const { execute } = client
  client.execute = (statement) => {
    const { sql: text, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    tell({ text, args })
    return execute.call(client, statement)
  }
  return () => void (client.execute = execute)
}

function watchMongo(payload: Payload, tell: (statement: Statement) => void): () => void {
  const { connection } = payload.db as unknown as {
    connection: { base: { set: (name: 'debug', value: Debug | false) => void } }
  }
  connection.base.set('debug', (collection, operation, ...args) =>
    tell({ text: `${collection}.${operation}`, args }),
  )
  return () => connection.base.set('debug', false)
}

/**
 * The statements sent to the database while something runs, in order, for either database.
 * @throws what `run` throws
 */
export async function statementsOf(payload: Payload, run: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = []
  const watch = payload.db.name === 'sqlite' ? watchSqlite : watchMongo
  const stop = watch(payload, (statement) => seen.push(statement))
  try {
    await run()
    return seen
  } finally {
    stop()
  }
}
