import { createHash, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kept = fileURLToPath(new URL('../../.build/migrated', import.meta.url))
const steps = fileURLToPath(new URL('../../cms/sqlite', import.meta.url))

/** The file that keeps an empty database after all migrations of a folder; it has another name when these differ. */
export function migratedFile(migrations: string): string {
  const hash = createHash('sha256')
  for (const folder of [migrations, steps])
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)))
  return join(kept, `${hash.digest('hex').slice(0, 16)}.db`)
}

/** Copies the kept database, since the migrations take a second. @returns false when there is none, or `path` exists */
export function copyMigrated(migrated: string, path: string): boolean {
  if (existsSync(path) || !existsSync(migrated)) return false
  copyFileSync(migrated, path)
  return true
}

/** Keeps a copy of a database that has just been migrated; of several at once the last one stays. */
export async function keepMigrated(migrated: string, path: string): Promise<void> {
  const { openConnection } = await import('../../cms/sqlite/connection.ts')
  mkdirSync(kept, { recursive: true })
  const copy = `${migrated}.${randomUUID()}`
  const connection = openConnection(path)
  connection.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`)
  connection.close()
  renameSync(copy, migrated)
}
