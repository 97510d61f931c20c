import type { CollectionSlug, Payload } from 'payload'
import { convertStored } from '../convertStored.ts'
import { env } from '../env.ts'
import { makeAdministrator } from '../passwords/administrator.ts'
import { openCms } from './command.ts'

/** What a preparation tells while it goes on. */
export type Told =
  | { kind: 'step'; label: string }
  | { kind: 'share'; share: number }
  | { kind: 'done' }
  | { kind: 'administrator'; email: string; password: string }

type Tell = (told: Told) => void

async function step<T>(tell: Tell, label: string, work: () => Promise<T>): Promise<T> {
  tell({ kind: 'step', label })
  const result = await work()
  tell({ kind: 'done' })
  return result
}

const isEmpty = async (payload: Payload, collection: CollectionSlug): Promise<boolean> =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs === 0

async function hasNoContent(payload: Payload): Promise<boolean> {
  const empty = await Promise.all(
    (['procedures', 'units', 'news'] as const).map((each) => isEmpty(payload, each)),
  )
  return empty.every(Boolean)
}

/** @returns whether the sample province was loaded, or an interrupted seed was completed */
async function seedWhenEmpty(payload: Payload, tell: Tell): Promise<boolean> {
  if (env.SEED === 'none') return false
  const { isSeedUnfinished, seed } = await import('../seed/seed.ts')
  if (!(await hasNoContent(payload)) && !(await isSeedUnfinished(payload))) return false
  const onProgress = ({ share }: { share: number }) => tell({ kind: 'share', share })
  await step(tell, 'Loading the sample province', () => seed({ payload, onProgress }))
  return true
}

async function fillIndex(payload: Payload, tell: Tell): Promise<void> {
  if (!env.MEILI_URL) return
  const { rebuildIndexes } = await import('../jobs/searchIndex.ts')
  await step(tell, 'Filling the search index', () => rebuildIndexes(payload))
}

async function makeFirstAdministrator(payload: Payload, tell: Tell): Promise<void> {
  if (!(await isEmpty(payload, 'users'))) return
  tell({ kind: 'administrator', ...(await makeAdministrator(payload)) })
}

/** Migrates the database of the settings; fills an empty one with the sample province, and its search index. */
export async function prepareDatabase(tell: Tell): Promise<void> {
  const payload = await step(tell, 'Checking the database', async () => {
    const opened = await openCms()
    await opened.db.migrate()
    await convertStored(opened)
    return opened
  })
  if (await seedWhenEmpty(payload, tell)) await fillIndex(payload, tell)
  // Last, so that no later failure can hide the password, which is shown only once.
  await makeFirstAdministrator(payload, tell)
  await payload.destroy()
}
