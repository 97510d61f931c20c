import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Endpoint, Payload, PayloadRequest } from 'payload'
import { PUBLISH_ON_TIME } from '../../../cms/jobs/publishOnTime.ts'
import { makeKinds } from '../../../cms/cases/makeKinds.ts'
import { pack } from '../../../cms/importRuns/pack.ts'
import { caseActs } from './caseActs.ts'
import { makeOwned, store } from './documents.ts'
import { reqOf, type Cell } from './rules.ts'
import type { Persona } from './personas.ts'
import type { Row, Section } from './table.ts'

type Found = Pick<Endpoint, 'method' | 'path' | 'handler'>
type Asked = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown }

/** Routes that every collection or global has; their rules are those of the operations. */
const STANDARD = [
  ...[
    'get /count',
    'post /',
    'delete /',
    'delete /:id',
    'post /access/:id?',
    'post /access',
    'get /versions',
  ],
  ...[
    'post /:id/duplicate',
    'get /',
    'get /:id',
    'get /versions/:id',
    'post /versions/:id',
    'patch /',
    'patch /:id',
  ],
]

/** Routes that are open to all by design, or that tests of their own cover. */
const ELSEWHERE = [
  ...[
    'users get /init',
    'users post /login',
    'users post /logout',
    'users get /me',
    'users post /refresh-token',
  ],
  ...[
    'media get /file/:filename',
    'files get /file/:filename',
    ' get /alive',
    ' get /security-txt',
    ' get /access',
  ],
]

/** The same for the routes of second factors, passkeys, sessions and password links, of previews and what is typed beside them, and of pasted Word files. */
const WITH_TESTS_OF_THEIR_OWN =
  /^users \w+ \/(second-|passkey|prove|sessions|(ask|check)-password-link$|set-password$|:id\/(second-factor|open)$)|^users post \/:id\/password-link$|^(?!sites).* \/:id\/preview(-link)?$| \/:id\/unsaved$|^ post \/word-text$/

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()
/** A bulk change that finds nothing to change. */
const OWNER = {
  collection: 'news',
  where: { id: { equals: 'mau' } },
  change: { kind: 'owner', value: 'mau' },
}
const JOBS = 'payload-jobs' as CollectionSlug

interface Ids {
  draft: string
  published: string
  document: string
  procedure: string
  site: string
  release: string
  consultation: string
  case: string
  partner: string
  correction: string
  /** E-mail address. */
  link: string
  /** Of an import that was tried out. */
  imports: string
  account: string
  accountId: string
}

async function makeJob({ db }: Payload, { published }: Ids): Promise<string> {
  const input = { type: 'unpublish', doc: { relationTo: 'news', value: published } }
  const data = { taskSlug: PUBLISH_ON_TIME, input, waitUntil: TOMORROW, hasError: false, log: [] }
  return String((await db.create({ collection: JOBS, data })).id)
}

/** What is asked at each route, by collection (none for the root) and route. */
const askedAt = (payload: Payload, ids: Ids): Record<string, () => Asked | Promise<Asked>> => ({
  ...caseActs(ids.case),
  'cases get /:id/desk': () => ({ params: { id: ids.case } }),
  'case-files get /:id/content': () => ({ params: { id: 'mau' } }),
  'corrections get /of/:subject/:id': () => ({ params: { subject: 'news', id: ids.draft } }),
  'corrections post /:id/answer': () => ({
    params: { id: ids.correction },
    body: { state: 'declined', answer: 'Thử' },
  }),
  'news post /:id/revert': () => ({ params: { id: ids.published, collection: 'news' } }),
  'news get /:id/workflow': () => ({ params: { id: ids.draft, collection: 'news' } }),
  'news post /:id/workflow': () => ({
    params: { id: ids.draft, collection: 'news' },
    body: { action: 'submit' },
  }),
  'news post /:id/comments': () => ({
    params: { id: ids.draft, collection: 'news' },
    body: { address: 'title', text: 'Mẫu' },
  }),
  'news post /:id/comments/:comment': () => ({
    params: { id: ids.draft, collection: 'news', comment: 'mau' },
    body: {},
  }),
  'news get /:id/review-date': () => ({ params: { id: ids.draft, collection: 'news' } }),
  'news post /:id/review-date': () => ({
    params: { id: ids.draft, collection: 'news' },
    body: { reviewBy: '2090-01-31' },
  }),
  'news get /:id/law-changes': () => ({ params: { id: ids.published, collection: 'news' } }),
  'news post /:id/law-changes': () => ({
    params: { id: ids.published, collection: 'news' },
    body: { keys: ['mau'] },
  }),
  'procedures get /:id/link-reports': () => ({ params: { id: ids.procedure, collection: 'procedures' } }),
  'procedures post /:id/link-reports': () => ({ params: { id: ids.procedure, collection: 'procedures' } }),
  'consultations get /:id/opinions': () => ({ params: { id: ids.consultation } }),
  'consultations post /:id/opinions': () => ({
    params: { id: ids.consultation },
    body: { act: 'publish', comments: ['mau'], seen: 'waiting' },
  }),
  'consultations post /:id/opinions/contact': () => ({
    params: { id: ids.consultation },
    body: { comment: 'mau' },
  }),
  'news get /:id/embargo': () => ({ params: { id: ids.draft, collection: 'news' } }),
  'news post /:id/embargo': () => ({
    params: { id: ids.draft, collection: 'news' },
    body: { people: [], until: '2020-01-01' },
  }),
  'news delete /:id/embargo': () => ({ params: { id: ids.draft, collection: 'news' } }),
  'news post /:id/embargo/open': () => ({
    params: { id: ids.draft, collection: 'news' },
    body: { reason: 'Thử' },
  }),
  'news get /:id/history': () => ({ params: { id: ids.draft, collection: 'news' } }),
  'news get /:id/references': () => ({ params: { id: ids.draft } }),
  'legal-documents post /:id/full-text': () => ({ params: { id: ids.document }, body: { file: 'mau' } }),
  'media get /paste-url/:id?': () => ({ query: { src: 'https://mau.example/a.png' } }),
  'audit-log get /csv': () => ({}),
  'news post /:id/withdraw': () => ({ params: { id: ids.published }, body: { kind: 'replaced' } }),
  'news post /:id/end-notice': () => ({ params: { id: ids.published } }),
  'cases post /phone': () => ({ body: {} }),
  'cases get /csv': () => ({}),
  'cases post /csv': () => ({}),
  'cases post /csv-contacts': () => ({ body: { reason: 'Thử' } }),
  'cases post /csv-undo': () => ({ body: { batch: randomUUID() } }),
  'partners post /:id/key': () => ({ params: { id: ids.partner } }),
  'partners post /:id/webhook-secret': () => ({ params: { id: ids.partner } }),
  'partners post /:id/webhook': () => ({ params: { id: ids.partner } }),
  'redirects get /csv': () => ({}),
  'redirects post /csv': () => ({}),
  'synonyms get /csv': () => ({}),
  'synonyms post /csv': () => ({}),
  'users post /unlock': () => ({ body: { email: ids.account } }),
  'users post /province-sign-in': () => ({ body: { query: '' } }),
  'users post /province-sign-out': () => ({}),
  'users post /province-sign-in/start': () => ({ body: {} }),
  'users get /:id/province-account': () => ({ params: { id: ids.accountId } }),
  'users delete /:id/province-account': () => ({ params: { id: ids.accountId } }),
  'users get /:id/password-link': () => ({ params: { id: ids.accountId } }),
  'users post /forgot-password': () => ({ body: { email: ids.account } }),
  'users post /reset-password': () => ({ body: {} }),
  'users post /verify/:id': () => ({ params: { id: 'mau' } }),
  'users post /first-register': () => ({ body: {} }),
  'releases get /:id/check': () => ({ params: { id: ids.release } }),
  'sites post /:id/preview-link': () => ({ params: { id: ids.site } }),
  'sites delete /:id/preview-link': () => ({ params: { id: ids.site } }),
  'link-checks post /:id/check': () => ({ params: { id: ids.link } }),
  'payload-jobs get /run': () => ({}),
  'payload-jobs get /handle-schedules': () => ({}),
  'payload-preferences get /:key': () => ({ params: { key: 'mau' } }),
  'payload-preferences post /:key': () => ({ params: { key: 'mau' }, body: { value: 1 } }),
  'payload-preferences delete /:key': () => ({ params: { key: 'mau' } }),
  ' post /presence': () => ({ body: { collection: 'news', id: ids.draft, isEditing: true } }),
  ' get /completeness.xlsx': () => ({}),
  ' post /bulk-edit/plan': () => ({ body: OWNER }),
  ' post /bulk-edit': () => ({ body: { ...OWNER, expected: 0 } }),
  ' post /rating-links': () => ({ body: { agency: 'mau', procedure: 'mau', count: 1, days: 1 } }),
  ' post /duplicates': () => ({ body: { type: 'news', a: ids.draft, b: ids.published, isDismissed: true } }),
  'runs get /:id/progress': () => ({ params: { id: 'mau' } }),
  'runs post /:id/continue': () => ({ params: { id: 'mau' } }),
  'runs post /:id/undo': () => ({ params: { id: 'mau' } }),
  ' post /imports/upload': () => ({}),
  ' get /imports/recent': () => ({}),
  ' get /imports/:id/shown': () => ({ params: { id: ids.imports } }),
  ' get /imports/:id/mapping': () => ({ params: { id: ids.imports } }),
  ' post /imports/:id/check': () => ({ params: { id: ids.imports }, body: {} }),
  ' post /imports/:id/choose': () => ({ params: { id: ids.imports }, body: {} }),
  ' post /imports/:id/import': () => ({ params: { id: ids.imports } }),
  ' post /imports/:id/undo': () => ({ params: { id: ids.imports } }),
  ' get /imports/:id/report': () => ({ params: { id: ids.imports } }),
  ' get /schedules': () => ({ query: { collection: 'news', id: ids.published } }),
  ' post /schedules': () => ({
    body: { type: 'unpublish', date: TOMORROW, doc: { relationTo: 'news', value: ids.published } },
  }),
  ' post /schedules/:id/run': async () => ({ params: { id: await makeJob(payload, ids) } }),
  ' delete /schedules/:id': async () => ({ params: { id: await makeJob(payload, ids) } }),
})

/** The routes beyond the standard ones, the first of each path: Payload asks that one. */
function doorsOf(payload: Payload): Map<string, Found> {
  const doors = new Map<string, Found>()
  const add = (of: string, endpoints: readonly Found[]) => {
    for (const endpoint of endpoints) {
      const route = `${endpoint.method} ${endpoint.path}`
      const key = `${of} ${route}`
      const isKnown = STANDARD.includes(route) && of !== ''
      if (!isKnown && !doors.has(key) && !ELSEWHERE.includes(key) && !WITH_TESTS_OF_THEIR_OWN.test(key))
        doors.set(key, endpoint)
    }
  }
  for (const { config } of Object.values(payload.collections)) add(config.slug, config.endpoints || [])
  for (const { slug, endpoints } of payload.globals.config) add(slug, endpoints || [])
  add('', payload.config.endpoints)
  return doors
}

/** Routes that several types have from one place; they are asked at one of them. */
const SHARED = [
  'get /:id/embargo',
  'post /:id/embargo',
  'delete /:id/embargo',
  'post /:id/embargo/open',
  'get /:id/workflow',
  'post /:id/workflow',
  'post /:id/comments',
  'post /:id/comments/:comment',
  'get /:id/review-date',
  'post /:id/review-date',
  'get /:id/law-changes',
  'post /:id/law-changes',
  'get /:id/link-reports',
  'post /:id/link-reports',
  'post /:id/revert',
  'get /:id/history',
  'get /:id/references',
  'post /:id/withdraw',
  'post /:id/end-notice',
  'get /paste-url/:id?',
]

const sharedBy = (key: string, asked: object): string | undefined => {
  if (key in asked) return key
  const route = SHARED.find((one) => key.endsWith(` ${one}`))
  return route && Object.keys(asked).find((one) => one.endsWith(` ${route}`))
}

async function answerOf(req: PayloadRequest, { handler, method }: Found, { params, query, body }: Asked) {
  Object.assign(req, { routeParams: params ?? {}, query: query ?? {}, method: method.toUpperCase() })
  Object.assign(req, { data: body, json: () => Promise.resolve(body), searchParams: new URLSearchParams() })
  try {
    return (await handler(req)).status
  } catch (error) {
    return (error as { status?: number }).status ?? 500
  }
}

async function makeImport({ db }: Payload): Promise<string> {
  const rows = pack({ format: 'jsonl', rows: [] })
  const data = { file: 'mau.jsonl', format: 'jsonl', checksum: '0', state: 'done', rows }
  return String((await db.create({ collection: 'import-runs', data })).id)
}

async function makeIds(payload: Payload, own: string): Promise<Ids> {
  const make = (slug: CollectionSlug, more: object) => {
    const { config } = payload.collections[slug]
    return store(payload, config, { ...makeOwned(config, own), ...more })
  }
  await makeKinds(payload)
  const account = 'quen-mat-khau@mau.example'
  const published = await make('news', { _status: 'published' })
  const correction = { key: `news/${published}`, state: 'open', askedAt: TOMORROW }
  const accountId = await make('users', { email: account, roles: ['author'] })
  return {
    draft: await make('news', { _status: 'draft' }),
    published,
    document: await make('legal-documents', { _status: 'draft' }),
    procedure: await make('procedures', { _status: 'published' }),
    site: await make('sites', {}),
    release: await make('releases', { _status: 'draft' }),
    consultation: await make('consultations', { _status: 'draft' }),
    case: await make('cases', { kind: 'hoi-dap' }),
    partner: await make('partners', {}),
    correction: await make('corrections', correction),
    imports: await makeImport(payload),
    link: await make('link-checks', { owners: [own] }),
    ...{ account, accountId },
  }
}

/** What every route beyond Payload's standard ones answers; a route of which nothing is known here is an error. */
export async function doorSection(
  payload: Payload,
  { personas, own }: { personas: Persona[]; own: string },
): Promise<Section> {
  const doors = doorsOf(payload)
  const asked = askedAt(payload, await makeIds(payload, own))
  const rows: Row[] = []
  for (const [key, door] of doors) {
    const name = sharedBy(key, asked)
    if (!name) throw new Error(`Say in doors.ts what is asked at the route: ${key}`)
    if (name !== key) continue
    const cells: Cell[] = []
    for (const persona of personas) {
      const status = await answerOf(await reqOf(payload, persona), door, await asked[name]!())
      if (status >= 500) throw new Error(`${key} answers ${persona.name} with ${status}`)
      cells.push({ allowed: [String(status)], asked: 1 })
    }
    rows.push([key.trim(), cells])
  }
  return { title: 'routes', rows }
}
