import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '../cms/env.ts'
import { root } from './root.ts'
import { makeAdministrator } from './start/administrator.ts'
import { explain } from './start/failure.ts'
import { toLine, type Message } from './start/messages.ts'
import { checkMongo, checkSqliteFile } from './start/preflight.ts'

const say = (message: Message) => void process.stdout.write(toLine(message))

/** A part of the project that is loaded only when it is needed. */
const load = (path: string) => import(join(root, path))

async function openPayload(): Promise<Payload> {
  if (env.database === 'sqlite') checkSqliteFile(env.DATABASE_URI.replace(/^file:(\/\/)?/, ''))
  else await checkMongo(env.DATABASE_URI)
  const { getPayload } = await import('payload')
  return getPayload({ config: (await load('payload.config.ts')).default })
}

const isEmpty = async (payload: Payload, collection: 'users' | 'procedures' | 'units'): Promise<boolean> =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs === 0

async function makeFirstAdministrator(payload: Payload) {
  if (!(await isEmpty(payload, 'users'))) return
  say({ kind: 'administrator', ...(await makeAdministrator(payload)) })
}

/** @returns whether the sample province was put in */
async function seedWhenEmpty(payload: Payload): Promise<boolean> {
  if (env.SEED === 'none') return false
  const empty = (await isEmpty(payload, 'procedures')) && (await isEmpty(payload, 'units'))
  if (!empty || !existsSync(join(root, 'ops/seed/seed.ts'))) return false
  say({ kind: 'step', label: 'Loading the sample province' })
  const { seed } = await load('ops/seed/seed.ts')
  await seed({ payload, onProgress: () => undefined })
  say({ kind: 'done' })
  return true
}

async function fillIndex(payload: Payload) {
  if (!env.MEILI_URL) return
  say({ kind: 'step', label: 'Filling the search index' })
  const { rebuildIndexes } = await load('cms/jobs/searchIndex.ts')
  await rebuildIndexes(payload)
  say({ kind: 'done' })
}

async function prepare(): Promise<void> {
  say({ kind: 'step', label: 'Checking the database' })
  const payload = await openPayload()
  await payload.db.migrate()
  say({ kind: 'done' })
  await makeFirstAdministrator(payload)
  const isSeeded = await seedWhenEmpty(payload)
  if (isSeeded || process.argv.includes('--reindex')) await fillIndex(payload)
  await payload.destroy()
}

try {
  await prepare()
  process.exit(0)
} catch (error) {
  console.error(error)
  say({ kind: 'failed', line: explain(error) })
  process.exitCode = 1
}
