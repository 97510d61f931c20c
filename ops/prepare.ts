import type { CollectionSlug, Payload } from 'payload'
import { convertStored } from '../cms/convertStored.ts'
import { env } from '../cms/env.ts'
import { makeAdministrator } from '../cms/passwords/administrator.ts'
import { isDiskFull, openDataDir } from './start/dataDir.ts'
import { explain } from './start/failure.ts'
import { hasPendingMigrations } from './start/history.ts'
import { toLine, type Message } from './start/messages.ts'
import { sqlitePath } from './start/settings.ts'

const say = (message: Message) => void process.stdout.write(toLine(message))

async function openPayload(): Promise<Payload> {
  const { getPayload } = await import('payload')
  return getPayload({ config: (await import('../payload.config.ts')).default })
}

const isEmpty = async (payload: Payload, collection: CollectionSlug): Promise<boolean> =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs === 0

async function makeFirstAdministrator(payload: Payload) {
  if (!(await isEmpty(payload, 'users'))) return
  say({ kind: 'administrator', ...(await makeAdministrator(payload)) })
}

async function hasNoContent(payload: Payload): Promise<boolean> {
  const empty = await Promise.all(
    (['procedures', 'units', 'news'] as const).map((each) => isEmpty(payload, each)),
  )
  return empty.every(Boolean)
}

/** @returns whether the sample province was loaded, or an interrupted seed was completed */
async function seedWhenEmpty(payload: Payload): Promise<boolean> {
  if (env.SEED === 'none') return false
  const { isSeedUnfinished, seed } = await import('../cms/seed/seed.ts')
  if (!(await hasNoContent(payload)) && !(await isSeedUnfinished(payload))) return false
  say({ kind: 'step', label: 'Loading the sample province' })
  await seed({ payload, onProgress: ({ share }) => say({ kind: 'share', share }) })
  say({ kind: 'done' })
  return true
}

async function fillIndex(payload: Payload) {
  if (!env.MEILI_URL) return
  say({ kind: 'step', label: 'Filling the search index' })
  const { rebuildIndexes } = await import('../cms/jobs/searchIndex.ts')
  await rebuildIndexes(payload)
  say({ kind: 'done' })
}

async function backUpWhenMigrating(): Promise<void> {
  const path = sqlitePath(env)
  if (!path || !hasPendingMigrations(path)) return
  say({ kind: 'step', label: 'Backing up the database before its schema changes' })
  const { backUpBeforeMigration } = await import('./backup/beforeMigration.ts')
  await backUpBeforeMigration(env)
  say({ kind: 'done' })
}

async function prepare(): Promise<void> {
  // This command may also be run on its own, for a folder that does not exist yet.
  openDataDir(env.DATA_DIR)
  await backUpWhenMigrating()
  say({ kind: 'step', label: 'Checking the database' })
  const payload = await openPayload()
  await payload.db.migrate()
  await convertStored(payload)
  say({ kind: 'done' })
  if (await seedWhenEmpty(payload)) await fillIndex(payload)
  // Last, so that no later failure can hide the password, which is shown only once.
  await makeFirstAdministrator(payload)
  await payload.destroy()
}

try {
  await prepare()
  process.exit(0)
} catch (error) {
  console.error(error)
  // Payload hides the cause when an upload cannot be written.
  say({ kind: 'failed', line: explain(isDiskFull(env.DATA_DIR) ? new Error('ENOSPC') : error) })
  process.exitCode = 1
}
