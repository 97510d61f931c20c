import type Database from 'libsql'

/**
 * Statements that are kept: a page asks some ten, all pages together about a hundred, lists of ids of any length aside.
 * Storing documents takes some three hundred, as each number of rows in a table is a text of its own.
 */
const MOST_KEPT = 400
/** Its columns are others when the table has been changed; what a select within another one names does not matter. */
const namesNoColumns = /^\s*with\b|^\s*select\s+(distinct\s+)?("?\w+"?\.)?\*|\breturning\s+\*/i

/**
 * Makes a connection keep what it prepared, by its text: preparing one statement of a page or a save costs as much as running it.
 * Only for a connection whose every statement is run to its end at once.
 * @returns forgets all of them; call it after any failure, which may leave a statement half-run
 */
export function keepStatements(database: Database.Database): () => void {
  const prepare = database.prepare.bind(database)
  const kept = new Map<string, Database.Statement>()

  function prepareOnce(sql: string): Database.Statement {
    const known = kept.get(sql)
    // The test of a long text costs more than the look into the map.
    if (!known && namesNoColumns.test(sql)) return prepare(sql)
    const statement = known ?? withKnownColumns(prepare(sql))
    // The one used last comes last, so that the first is the one to forget.
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
