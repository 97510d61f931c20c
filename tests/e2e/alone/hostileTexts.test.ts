import { readFileSync } from 'node:fs'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { APIRequestContext, BrowserContext, Page } from 'playwright/test'
import { nobody } from '../../../cms/access/rules.ts'
import { NOTICES, signInToCms } from '../../support/e2e/cmsClient.ts'
import { openDesk } from '../../support/e2e/desk.ts'
import { fillIn, HOSTILE } from '../../support/e2e/hostileData.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const MOST_TRIES = 20
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'
const FILES: Record<string, { name: string; mimeType: string; buffer: Buffer }> = {
  files: {
    name: '"><img src=x onerror=hostile()>.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(PDF),
  },
  media: {
    name: '"><svg onload=hostile()>.png',
    mimeType: 'image/png',
    buffer: readFileSync('cms/public/apple-touch-icon.png'),
  },
}
/** Refused for an address that is none. */
const NOT_TAKEN = ['sites']
const PREVIEWED = ['news', 'legal-documents', 'pages', 'events', 'procedures', 'life-events', 'agencies']

interface Made {
  slug: string
  id: string
  hasDrafts: boolean
  isKept: boolean
}

/** The collections of the menu of the admin that people may add to, as they are configured; accounts are made elsewhere. */
async function listCollections(): Promise<SanitizedCollectionConfig[]> {
  const settings = { DATA_DIR: test.info().outputDir, DATABASE_URI: '', SEED: 'none', LOG_LEVEL: 'silent' }
  Object.assign(process.env, settings, { PAYLOAD_SECRET: 'a secret that opens no session of this system' })
  const { default: config } = await import('../../../payload.config.ts')
  const isListed = ({ slug, admin, access }: SanitizedCollectionConfig) =>
    admin.hidden !== true && access.create !== nobody && slug !== 'users' && !slug.startsWith('payload-')
  return (await config).collections.filter(isListed)
}

interface Answer {
  doc?: { id: string }
  errors?: { data?: { errors?: { path: string }[] } }[]
}

const headers = () => ({ origin: systemUnderTest().cmsUrl })

async function post(request: APIRequestContext, { slug, versions }: SanitizedCollectionConfig, data: object) {
  const [file, query] = [FILES[slug], versions ? '&draft=true' : '']
  const sent = file ? { multipart: { file, _payload: JSON.stringify(data) } } : { data }
  const url = `${systemUnderTest().cmsUrl}/api/${slug}?depth=0${query}`
  const answer = await request.post(url, { headers: headers(), ...sent })
  const said = (await answer.json()) as Answer
  expect(answer.status(), `${slug}: ${JSON.stringify(said)}`).toBeLessThan(500)
  const refused = (said.errors ?? []).flatMap(({ data }) => data?.errors?.map(({ path }) => path) ?? [])
  return { id: said.doc?.id, refused }
}

/**
 * Saves hostile data in as many fields as take it.
 * @param asked whoever may create it, least rights first
 */
async function save(asked: APIRequestContext[], collection: SanitizedCollectionConfig): Promise<Made | null> {
  const { slug, flattenedFields, versions, access } = collection
  const idOf = async (other: string): Promise<string | undefined> => {
    const url = `${systemUnderTest().cmsUrl}/api/${other}?limit=1&depth=0`
    // Without its origin a request is anonymous.
    const answer = await asked.at(-1)!.get(url, { headers: headers() })
    return (await answer.json()).docs?.[0]?.id
  }
  const refusals = new Map<string, number>()
  for (let at = 0, tries = 0; at < asked.length && tries < MOST_TRIES; tries += 1) {
    const data = await fillIn(flattenedFields as FlattenedField[], { idOf, refusals })
    const { id, refused } = await post(asked[at]!, collection, data)
    if (id) return { slug, id, hasDrafts: Boolean(versions), isKept: access.delete === nobody }
    for (const path of refused) refusals.set(path, (refusals.get(path) ?? 0) + 1)
    if (refused.length === 0) at += 1
  }
  return null
}

/** What a text has become an element of. */
const MADE = 'img[src="x"], svg[onload], [onfocus], [onclick], a[href^="javascript:"]'

const expectTexts = (page: Page, where: string) => expect(page.locator(MADE), where).toHaveCount(0)

/** Opens a page of the portal. */
async function read(page: Page, url: string) {
  const answer = await page.goto(url)
  expect(answer?.status(), url).toBe(200)
  await expect(page.locator('h1').first(), url).toBeAttached()
  await expectTexts(page, url)
}

/** A view of the admin: its path, and what is there once it is shown. */
type View = [path: string, shown: string]

const viewsOf = ({ slug, id }: Made): View[] => [
  [`/collections/${slug}`, `.collection-list--${slug} table`],
  [`/collections/${slug}/${id}`, `.collection-edit--${slug} .doc-controls`],
  // The same table for every type.
  ...(slug === 'news' ? ([[`/collections/${slug}/${id}/versions`, '.history table']] satisfies View[]) : []),
]

/** Shows the fields of each tab, one after the other: only those of the open one are in the page. */
async function openEachTab() {
  for (const tab of document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')) {
    tab.click()
    await new Promise(requestAnimationFrame)
  }
}

/** Follows the way of a link of the admin, which loads no script again. */
async function look(page: Page, [path, shown]: View) {
  await page.evaluate((to) => Reflect.get(window, 'next').router.push(to), `/admin${path}`)
  await page.waitForURL(`**/admin${path}**`)
  await expect(page.locator(shown).first(), path).toBeAttached({ timeout: 30_000 })
  await page.evaluate(openEachTab)
  await expectTexts(page, path)
}

/** Goes through views of the admin in a page of its own. */
async function walk(context: BrowserContext, views: View[]) {
  const page = await context.newPage()
  await page.goto(`${systemUnderTest().cmsUrl}/admin`)
  await expectTexts(page, 'the desk')
  for (let view = views.shift(); view; view = views.shift()) await look(page, view)
  await page.close()
}

test('what is typed stays text wherever an administrator or a reader meets it', async ({
  page,
  browser,
  request,
}) => {
  const ran: string[] = []
  const context = page.context()
  await context.exposeBinding('hostile', ({ page }) => void ran.push(page.url()))
  context.on('dialog', (dialog) => void ran.push(dialog.message()))
  const cms = await signInToCms(page.request)
  const author = await openDesk(browser, request, 'author')
  const asked = [author.admin.page.request, page.request]
  const collections = await listCollections()
  const saved = await Promise.all(collections.map((collection) => save(asked, collection)))
  const untaken = collections.filter((_, at) => !saved[at]).map(({ slug }) => slug)
  expect(untaken.sort()).toEqual(NOT_TAKEN)
  const made = saved.filter((one) => one !== null)

  await test.step('in lists, forms, versions and the audit log', async () => {
    const views: View[] = [['/collections/audit-log', 'table'], ...made.flatMap(viewsOf)]
    await Promise.all([walk(context, views), walk(context, views)])
  })

  const item = { title: HOSTILE, lead: HOSTILE, _status: 'published' }
  const [category] = await cms.find('categories', NOTICES)
  const { doc } = await cms.create('news', { ...item, category: category!.id })
  await test.step('on the pages of the portal, public and previewed', async () => {
    const seen = async () => (await page.request.get('/tin-tuc')).text()
    await expect.poll(seen, { timeout: 5000 }).toContain(doc.slug)
    for (const path of ['/', '/tin-tuc', `/tin-tuc/${doc.slug}`, '/tim-kiem?q=hostile', '/gop-y'])
      await read(page, path)
    for (const { slug, id } of made.filter(({ slug }) => PREVIEWED.includes(slug)))
      await read(page, `${systemUnderTest().cmsUrl}/api/${slug}/${id}/preview`)
  })
  expect(ran).toEqual([])
  for (const { slug, id, hasDrafts, isKept } of made) if (!hasDrafts && !isKept) await cms.remove(slug, id)
  await cms.remove('news', doc.id)
  await author.leave()
})
