import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

/** A database of one test file's own. `folder` is a fresh temporary folder for anything else it writes. */
export type TestDatabase = {
  DATABASE_URI: string
  database: 'sqlite' | 'mongodb'
  folder: string
  /** Ends `payload`, drops the database and removes the folder. */
  drop: (payload?: Payload) => Promise<void>
}

/** Whether TEST_DATABASE_URI asks for MongoDB; the tests of SQLite's own ways are skipped then. */
export const isMongo = process.env.TEST_DATABASE_URI?.startsWith('mongodb') ?? false

/** A new SQLite file, or a new database on the MongoDB server of TEST_DATABASE_URI. */
export function makeTestDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-'))
  const address = process.env.TEST_DATABASE_URI
  const DATABASE_URI = isMongo && address ? withUniqueName(address) : `file:${join(folder, 'portal.db')}`
  return {
    DATABASE_URI,
    database: isMongo ? 'mongodb' : 'sqlite',
    folder,
    drop: async (payload) => {
      if (payload) await end(payload)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function withUniqueName(address: string): string {
  const url = new URL(address)
  url.pathname = `/portal_test_${randomBytes(6).toString('hex')}`
  return url.href
}

async function end(payload: Payload) {
  if (payload.db.name === 'mongoose') await payload.db.connection.dropDatabase()
  await payload.destroy()
}
