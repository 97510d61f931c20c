import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import type { StoredRecord } from '../../content/record.ts'

/** The globals in which MongoDB keeps the portal of releases before it was a site, as stored: texts by language. */
export interface StoredGlobals {
  settings: StoredRecord
  navigation: StoredRecord
  home: StoredRecord
  /** The unit that the settings name. */
  province: StoredRecord
}

type ByLanguage = Partial<Record<'vi' | 'en', unknown>>

/** The short name of the portal, in both languages: that of its province, else that of the portal. */
function nameOf({ settings, province }: StoredGlobals): ByLanguage {
  const { vi, en } = settings.siteName as ByLanguage
  return province.name
    ? { vi: province.name, en: province.nameEn || province.name }
    : { vi: vi ?? en, en: en ?? vi }
}

const NOT_KEPT = ['_id', '__v', 'globalType', 'createdAt', 'updatedAt', 'siteName', 'province']

/** What the globals say, as fields of a site. */
export function toPortalFields(globals: StoredGlobals): StoredRecord {
  const { settings, navigation, home } = globals
  const { main, footer } = navigation
  const { alerts, examples, commonProcedures, lifeEvents } = home
  const kept = Object.entries(settings).filter(([name]) => !NOT_KEPT.includes(name))
  const renamed = { title: settings.siteName, name: nameOf(globals), unit: settings.province, menu: main }
  const all = { ...renamed, footer, alerts, examples, commonProcedures, lifeEvents }
  const said = Object.entries(all).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries([...kept, ...said])
}

/** Reads the globals of an earlier release; null where there are none. */
export async function readGlobals(payload: Payload): Promise<StoredGlobals | null> {
  if (payload.db.name !== 'mongoose') return null
  const { connection } = payload.db as unknown as MongooseAdapter
  const stored = await connection.collection('globals').find({}).toArray()
  const of = (slug: string): StoredRecord => stored.find(({ globalType }) => globalType === slug) ?? {}
  const settings = of('site-settings')
  if (!settings.siteName) return null
  const { province: id } = settings
  const province = id ? await connection.collection('units').findOne({ _id: id as never }) : null
  return { settings, navigation: of('navigation'), home: of('home'), province: province ?? {} }
}
