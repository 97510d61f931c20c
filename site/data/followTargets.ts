import { ADDRESSED, COMMUNES, LISTS, ownerOf, parsePath } from '../../cms/content/addresses.ts'
import {
  isFollowableSearch,
  recordTopic,
  searchTopic,
  wholeTopic,
  type Topic,
} from '../../cms/content/follow.ts'
import { CONTENT_TYPES, type ContentSlug, type SlugsWith } from '../../cms/content/types/index.ts'
import { listChangesOf } from '../../cms/follow/match.ts'
import { findPublicRecords, titleOf } from '../../cms/follow/record.ts'
import type { Change, Title } from '../../cms/follow/store.ts'
import { alertsPath, listPath, query, searchPath } from '../paths.ts'
import { getCms } from './payload.ts'
import { listUnits } from './units.ts'

/** What a page lets its readers follow. */
export interface FollowTarget {
  topic: Topic
  title: Title
  /** Path and query of the page, without a language. */
  path: string
}

const ALL_ALERTS: FollowTarget = {
  ...{ topic: wholeTopic('alerts'), path: alertsPath() },
  title: { vi: 'Cảnh báo của tỉnh', en: 'Alerts of the province' },
}

const LONGEST_QUERY = 200
const SLUG = /^[a-z0-9-]{1,120}$/

async function recordTarget(
  collection: ContentSlug,
  key: string,
  path: string,
): Promise<FollowTarget | null> {
  const where = { [ADDRESSED[collection].key]: { equals: key } }
  const [doc] = await findPublicRecords(await getCms(), collection, { where, limit: 1 })
  return doc ? { topic: recordTopic(collection, doc.id), title: titleOf(collection, doc), path } : null
}

/** A field or an agency, by which the list of procedures is narrowed. */
async function narrowedTarget(params: URLSearchParams): Promise<FollowTarget | null> {
  for (const [name, collection] of [
    ['linh-vuc', 'fields'],
    ['co-quan', 'agencies'],
  ] as const) {
    const slug = params.get(name) ?? ''
    if (SLUG.test(slug))
      return recordTarget(collection, slug, listPath('procedures') + query({ [name]: slug }))
  }
  return null
}

async function communeTarget(key: string): Promise<FollowTarget | null> {
  const unit = (await listUnits()).find(({ slug, code }) => slug === key || code === key)
  if (!unit) return null
  const title = { vi: unit.fullName, en: unit.fullNameEn || null }
  return { topic: recordTopic('units', unit.id), title, path: COMMUNES.prefix + (unit.slug ?? key) }
}

/** Words and type of a search; its other filters are left out. */
function toSearch(params: URLSearchParams): FollowTarget | null {
  const q = (params.get('q') ?? '').trim().slice(0, LONGEST_QUERY).toWellFormed()
  if (!isFollowableSearch(q)) return null
  const type = params.get('type') ?? ''
  const asked = { q, ...(Object.hasOwn(CONTENT_TYPES, type) && { type }) }
  const title = { vi: `Tìm kiếm “${q}”`, en: `Search “${q}”` }
  return { topic: searchTopic(query(asked).slice(1)), title, path: searchPath(asked) }
}

function toList(address: string): FollowTarget | null {
  const slug = (Object.keys(LISTS) as SlugsWith<'list'>[]).find((one) => LISTS[one].path === address)
  return slug ? { topic: wholeTopic(slug), title: CONTENT_TYPES[slug].words.many, path: address } : null
}

/**
 * What can be followed at a page of the portal; null when nothing can, or there is none.
 * @param page path and query, in any language; a sub-resource stands for its document
 */
export async function followTargetOf(page: string): Promise<FollowTarget | null> {
  const [path = '', search = ''] = page.split('#', 1)[0]!.split(/\?(.*)/s)
  const address = parsePath(path)?.address
  if (!address) return null
  const params = new URLSearchParams(search)
  if (address === searchPath()) return toSearch(params)
  if (address === listPath('procedures')) return (await narrowedTarget(params)) ?? toList(address)
  if (address.startsWith(COMMUNES.prefix)) return communeTarget(address.slice(COMMUNES.prefix.length))
  const owner = ownerOf(address)
  if (address === alertsPath()) return ALL_ALERTS
  return toList(address) ?? (owner && (await recordTarget(owner.type, owner.value, address)))
}

/** The last changes of what a page lets its readers follow, newest first. */
export const changesOf = async ({ topic }: FollowTarget): Promise<Change[]> =>
  listChangesOf(await getCms(), topic)
