import { DatabaseSync } from 'node:sqlite'

/** Names of the files that stored documents refer to, by the folder of uploads. */
export type StoredNames = Record<'media' | 'files', string[]>

/** Names of the files that documents of a database refer to, by folder. */
export function storedNames(path: string): StoredNames {
  const database = new DatabaseSync(path, { readOnly: true })
  const namesIn = (table: 'media' | 'files'): string[] => {
    const columns = database
      .prepare(
        `SELECT name FROM pragma_table_info('${table}') WHERE name = 'filename' OR name LIKE 'sizes\\_%\\_filename' ESCAPE '\\'`,
      )
      .all()
      .map(({ name }) => String(name))
    const each = columns.map(
      (column) => `SELECT "${column}" AS name FROM ${table} WHERE "${column}" IS NOT NULL`,
    )
    return each.length > 0
      ? database
          .prepare(each.join(' UNION '))
          .all()
          .map(({ name }) => String(name))
      : []
  }
  try {
    return { media: namesIn('media'), files: namesIn('files') }
  } finally {
    database.close()
  }
}
