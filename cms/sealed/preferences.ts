import {
  NotFound,
  type CollectionBeforeValidateHook,
  type PayloadHandler,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { nobody } from '../access/rules.ts'
import { isDeeperThan } from '../content/record.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

const LARGEST_VALUE_BYTES = 64 * 1024
const LONGEST_KEY = 200
const DEEPEST_VALUE = 40
const MOST_KEYS = 500
/** UI state per opened document (active tab, collapsed rows): evicted first. */
const OF_A_DOCUMENT = /^collection-.+-[0-9a-f-]{24,36}$/

const KEY_REFUSED = {
  vi: `Tên tùy chọn không hợp lệ: nhiều nhất ${LONGEST_KEY} ký tự.`,
  en: `The key of a preference has 1 to ${LONGEST_KEY} characters.`,
}
const VALUE_REFUSED = {
  vi: 'Giá trị của tùy chọn quá lớn: nhiều nhất 64 KB.',
  en: 'The value of a preference is too large: 64 KB at most.',
}

function checkSize(req: PayloadRequest, key: unknown, value: unknown): void {
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY)
    throw new Refusal(inLanguageOf(req, KEY_REFUSED))
  const isLarge = () => Buffer.byteLength(JSON.stringify(value ?? null)) > LARGEST_VALUE_BYTES
  if (isDeeperThan(DEEPEST_VALUE, value) || isLarge())
    throw new Refusal(inLanguageOf(req, VALUE_REFUSED), 413)
}

const ownKey = (req: PayloadRequest, key: Where): Where => ({
  and: [
    { 'user.value': { equals: req.user?.id } },
    { 'user.relationTo': { equals: req.user?.collection } },
    key,
  ],
})

/** Makes room for a new key by evicting the oldest one of a single document, else the oldest of all. */
async function makeRoom(req: PayloadRequest, key: string): Promise<void> {
  const own = ownKey(req, { key: { not_equals: key } })
  const preferences = { collection: 'payload-preferences', overrideAccess: true, req } as const
  const { totalDocs } = await req.payload.count({ ...preferences, where: own })
  if (totalDocs < MOST_KEYS) return
  const { docs } = await req.payload.find({
    ...preferences,
    where: own,
    sort: 'updatedAt',
    limit: MOST_KEYS,
    depth: 0,
    select: { key: true },
  })
  const ofDocuments = docs.filter((one) => OF_A_DOCUMENT.test(one.key ?? ''))
  const gone = [...ofDocuments, ...docs].slice(0, totalDocs - MOST_KEYS + 1).map(({ id }) => id)
  await req.payload.delete({ ...preferences, where: { id: { in: gone } }, depth: 0 })
}

/** Payload's own handler bypasses every hook, so its input is checked before. */
const bounded =
  (store: PayloadHandler): PayloadHandler =>
  async (req) => {
    if (!req.user) return store(req)
    const data: unknown = await req.json?.().catch(() => ({}))
    const key = req.routeParams?.key
    checkSize(req, key, data)
    await makeRoom(req, key as string)
    req.json = () => Promise.resolve(data)
    return store(req)
  }

/** Payload's own handler fails (500) on SQLite when there is nothing to delete. */
const known =
  (remove: PayloadHandler): PayloadHandler =>
  async (req) => {
    if (!req.user) return remove(req)
    const where = ownKey(req, { key: { equals: req.routeParams?.key } })
    const asked = { collection: 'payload-preferences', where, overrideAccess: true, req } as const
    const { totalDocs } = await req.payload.count(asked)
    if (totalDocs === 0) throw new NotFound(req.t)
    return remove(req)
  }

const boundedHook: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  checkSize(req, data?.key ?? originalDoc?.key, data?.value)
  return data
}

/** Limits the preferences that the admin stores for a user: 64 KB per key, 500 keys. Payload has no limit. */
export function sealPreferences(preferences: SanitizedCollectionConfig): void {
  Object.assign(preferences.access, { create: nobody })
  preferences.hooks.beforeValidate = [...(preferences.hooks.beforeValidate ?? []), boundedHook]
  for (const endpoint of preferences.endpoints || []) {
    if (endpoint.path !== '/:key') continue
    if (endpoint.method === 'post') endpoint.handler = bounded(endpoint.handler)
    if (endpoint.method === 'delete') endpoint.handler = known(endpoint.handler)
  }
}
