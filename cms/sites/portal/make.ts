import type { Payload } from 'payload'
import type { StoredRecord } from '../../content/record.ts'
import { PORTAL_SLUG, PROVINCE } from '../../content/sites.ts'
import { both } from '../../fields/both.ts'
import type { Site } from '../../payload-types.ts'
import { findPortal } from './find.ts'
import { readGlobals, toPortalFields } from './fromGlobals.ts'

/** What a new portal says. The migration of SQLite says the same. */
const TITLE = both('Cổng thông tin điện tử tỉnh', 'Provincial web portal')
const AGENCY = both('Ủy ban nhân dân tỉnh', 'Provincial People’s Committee')

const FIRST: StoredRecord = { name: TITLE, title: TITLE, agencyName: AGENCY, demoBanner: { enabled: true } }
const ALWAYS = { tier: PROVINCE, slug: PORTAL_SLUG, live: true, accent: 'indigo', _status: 'published' }

async function make(payload: Payload): Promise<void> {
  const globals = await readGlobals(payload)
  const now = new Date().toISOString()
  const data = {
    ...FIRST,
    ...(globals && toPortalFields(globals)),
    ...ALWAYS,
    createdAt: now,
    updatedAt: now,
  }
  await payload.db.create({ collection: 'sites', data })
}

/** The state in which the record was made is the first of its versions. */
async function keepFirstVersion(payload: Payload, { id }: Site): Promise<void> {
  const made = { collection: 'sites', where: { parent: { equals: id } } } as const
  const { totalDocs } = await payload.countVersions({ ...made, overrideAccess: true })
  if (totalDocs > 0) return
  const stored = await payload.db.findOne<Site>({
    ...{ collection: 'sites', where: { id: { equals: id } }, locale: 'all' },
  })
  if (!stored) return
  const { createdAt, updatedAt } = stored
  const version = { parent: id, versionData: stored, createdAt, updatedAt, publishedLocale: undefined }
  await payload.db.createVersion({ collectionSlug: 'sites', autosave: false, ...version })
}

/**
 * Gives the database the record of the provincial portal, if it has none: on MongoDB from the globals in which earlier
 * releases kept it, which stay as they are. On SQLite a migration has made it.
 */
export async function makePortal(payload: Payload): Promise<void> {
  if (!(await findPortal(payload)))
    await make(payload).catch(async (error: unknown) => {
      // Another instance that started at the same time was first: the slug is unique.
      if (!(await findPortal(payload))) throw error
    })
  await keepFirstVersion(payload, (await findPortal(payload))!)
}
