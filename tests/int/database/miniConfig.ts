import {
  buildConfig,
  type CollectionConfig,
  type CollectionSlug,
  getPayload,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
  type TaskConfig,
} from 'payload'
import { database } from '../../../cms/database.ts'
import type { SqliteTuning } from '../../../cms/sqlite/adapter.ts'
import { withSchema } from '../../support/withSchema.ts'

/** The generated types know the collections of the real config, not those of this small one. */
const slug = (name: string) => name as CollectionSlug

const open = { read: () => true, create: () => true, update: () => true, delete: () => true }

const topics: CollectionConfig = {
  slug: 'topics',
  access: open,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'posts', type: 'join', collection: slug('posts'), on: 'topic' },
  ],
}

const posts: CollectionConfig = {
  slug: 'posts',
  access: open,
  trash: true,
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'slug', type: 'text', unique: true },
    { name: 'order', type: 'number' },
    { name: 'topic', type: 'relationship', relationTo: slug('topics') },
    { name: 'lines', type: 'array', fields: [{ name: 'text', type: 'text', localized: true }] },
  ],
}

const notes: CollectionConfig = { slug: 'notes', access: open, fields: [{ name: 'text', type: 'textarea' }] }
const users: CollectionConfig = { slug: 'users', auth: { maxLoginAttempts: 50 }, fields: [] }

const note = {
  slug: 'note',
  inputSchema: [{ name: 'text', type: 'text' as const }],
  handler: async ({ input, req }: { input?: { text?: string }; req: PayloadRequest }) => {
    const payload = req.payload as unknown as MiniPayload
    await payload.create({ collection: 'notes', data: { text: input?.text }, req, depth: 0 })
    return { output: {} }
  },
}

/* eslint-disable @typescript-eslint/no-explicit-any -- the generated types are those of the portal's collections */
/** Payload's Local API without the types of the portal's collections, which are not the ones here. */
type Operation =
  'create' | 'find' | 'findByID' | 'update' | 'delete' | 'count' | 'login' | 'findVersions' | 'restoreVersion'
export type MiniPayload = Record<Operation, (args: Record<string, unknown>) => Promise<any>> &
  Pick<Payload, 'config' | 'db' | 'destroy'> & {
    jobs: { queue: (args: object) => Promise<unknown>; run: (args: object) => Promise<any> }
  }

/* eslint-enable @typescript-eslint/no-explicit-any */

/** A config of four small collections and a task, so that the database is tested apart from the portal's content. */
export async function miniConfig(uri: string, tuning?: SqliteTuning): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'a secret for tests only',
    db: await database(
      { DATABASE_URI: uri, database: uri.startsWith('mongodb') ? 'mongodb' : 'sqlite' },
      tuning,
    ),
    collections: [topics, posts, notes, users],
    localization: { locales: ['vi', 'en'], defaultLocale: 'vi', fallback: true },
    jobs: { tasks: [note as TaskConfig], deleteJobOnComplete: true },
    logger: { options: { level: process.env.TEST_LOG ?? 'silent' } },
    telemetry: false,
    typescript: { autoGenerate: false },
  })
}

/**
 * Starts the mini config, making the schema.
 * @param key names a second Payload in the same process
 */
export async function startMini(uri: string, tuning?: SqliteTuning, key?: string): Promise<MiniPayload> {
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const config = withSchema(await miniConfig(uri, tuning), null)
  return (await getPayload({ config, key })) as unknown as MiniPayload
}

/** Starts the mini config on a database whose schema another process has made. */
export async function joinMini(uri: string, tuning?: SqliteTuning): Promise<MiniPayload> {
  return (await getPayload({ config: miniConfig(uri, tuning) })) as unknown as MiniPayload
}

/** Creates a note outside of any request's transaction. */
export const createNote = (payload: MiniPayload, text: string) =>
  payload.create({ collection: 'notes', data: { text }, depth: 0 })
