import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { INDEXED } from './indexedDatabase.ts'

/** A database for one test file. `folder` is a fresh temporary folder for everything else it writes. */
export type TestDatabase = {
  DATABASE_URI: string
  database: 'sqlite' | 'mongodb'
  folder: string
  /** Closes `payload`, drops the database and removes the folder. */
  drop: (payload?: Payload) => Promise<void>
}

/** Whether TEST_DATABASE_URI selects MongoDB; tests of SQLite's particularities are then skipped. */
export const isMongo = process.env.TEST_DATABASE_URI?.startsWith('mongodb') ?? false

/** Number of test files that run in parallel, each in its own process. */
export const TEST_PROCESSES = 2

/** The MongoDB database that the test files of one worker use, one after another. `place` counts from 1. */
export const sharedDatabase = (name: string, place: number | string): string => `${name}_${place}`

/**
 * A new SQLite file, or an empty database on the MongoDB server of TEST_DATABASE_URI.
 * @param isWhole for the config of the whole CMS: consecutive files then reuse one database, which each leaves empty,
 * since building its indexes takes longer than most files
 */
export function makeTestDatabase({ isWhole = false } = {}): TestDatabase {
  const { TEST_DATABASE_NAME: name, VITEST_POOL_ID: place } = process.env
  const shared = isWhole && name && place ? sharedDatabase(name, place) : undefined
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-'))
  const address = process.env.TEST_DATABASE_URI
  const DATABASE_URI = isMongo && address ? withName(address, shared) : `file:${join(folder, 'portal.db')}`
  return {
    DATABASE_URI,
    database: isMongo ? 'mongodb' : 'sqlite',
    folder,
    drop: async (payload) => {
      if (payload) await end(payload, shared !== undefined)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function withName(address: string, name = `portal_test_${randomBytes(6).toString('hex')}`): string {
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}

async function end(payload: Payload, isShared: boolean) {
  if (payload.db.name === 'mongoose') {
    const { connection } = payload.db
    if (isShared) {
      const names = (await connection.listCollections()).map(({ name }) => name)
      await Promise.all(names.filter((name) => name !== INDEXED).map((name) => empty(connection, name)))
    } else await connection.dropDatabase()
  }
  await payload.destroy()
}

const empty = (connection: Payload['db']['connection'], name: string) =>
  connection.collection(name).deleteMany({})
