import type Database from 'libsql'

/**
 * Cached statements: a page uses about ten, all pages together about a hundred, apart from id lists of varying length.
 * Storing documents uses about three hundred, as each number of rows in a table is a statement of its own.
 */
const MOST_KEPT = 400
/** Result columns change with the table; those of a nested select do not matter. */
const namesNoColumns = /^\s*with\b|^\s*select\s+(distinct\s+)?("?\w+"?\.)?\*|\breturning\s+\*/i

/**
 * Makes a connection cache prepared statements by their text: preparing a statement of a page or a save costs as much
 * as running it. Only for a connection that runs every statement to its end at once.
 * @returns clears the cache; call it after any failure, which may leave a statement unfinished
 */
export function keepStatements(database: Database.Database): () => void {
  const prepare = database.prepare.bind(database)
  const kept = new Map<string, Database.Statement>()

  function prepareOnce(sql: string): Database.Statement {
    const known = kept.get(sql)
    // Testing a long text costs more than the lookup.
    if (!known && namesNoColumns.test(sql)) return prepare(sql)
    const statement = known ?? withKnownColumns(prepare(sql))
    // Reinserted at the end, so that the first is the least recently used.
    kept.delete(sql)
    kept.set(sql, statement)
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
    return statement
  }

  database.prepare = prepareOnce as typeof database.prepare
  return () => kept.clear()
}

function withKnownColumns(statement: Database.Statement): Database.Statement {
  const { columns } = statement
  let known: Database.ColumnDefinition[] | undefined
  statement.columns = () => (known ??= columns.call(statement))
  return statement
}
