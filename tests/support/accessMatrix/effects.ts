import {
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { dataOf, makeOwned, store, storeVersion } from './documents.ts'
import { reqOf, type Cell } from './rules.ts'
import type { Persona } from './personas.ts'

type Stored = { id: string; _status?: string; deletedAt?: unknown } & Record<string, unknown>

interface Trial {
  req: PayloadRequest
  collection: CollectionSlug
  title: string
  /** Of the document that the operation is carried out on, or of the version. */
  id: string
  /** The id of the document, also where a version is named. */
  of: string
}

const NOW = '2026-11-29T00:00:00.000Z'
const CHANGED = 'changed'

const storedOf = ({ req, collection, of }: Trial) =>
  req.payload.db.findOne<Stored>({ collection, where: { id: { equals: of } }, locale: 'vi', req })

const asked = ({ req, collection }: Trial) => ({
  ...{ collection, req, user: req.user, overrideAccess: false, depth: 0 },
})

const update =
  (data: object, more: object = {}) =>
  (trial: Trial) =>
    trial.req.payload.update({ ...asked(trial), id: trial.id, data: data as never, ...more } as never)

const bulk = (data: object) => (trial: Trial) =>
  trial.req.payload.update({ ...asked(trial), where: { id: { equals: trial.id } }, data } as never)

/** Over the route: the Local API restores without asking for a draft. */
const restore = (draft: boolean) => async (trial: Trial) => {
  const { req, collection, id } = trial
  const { endpoints } = req.payload.collections[collection].config
  const route = (endpoints || []).find(({ method, path }) => method === 'post' && path === '/versions/:id')
  Object.assign(req, { routeParams: { collection, id }, query: { draft: String(draft) } })
  return route!.handler(req)
}

type Effect = (trial: Trial, result: unknown) => Promise<boolean>

const done: Effect = () => Promise.resolve(true)
const isShown: Effect = async (trial) => (await storedOf(trial))?._status === 'published'
const isHidden: Effect = async (trial) => (await storedOf(trial))?._status === 'draft'
const isTrashed: Effect = async (trial) => Boolean((await storedOf(trial))?.deletedAt)
const isBack: Effect = async (trial) => !(await storedOf(trial))?.deletedAt
const isChanged: Effect = async (trial) =>
  JSON.stringify((await storedOf(trial))?.[trial.title] ?? null).includes(CHANGED)
const copyIsShown: Effect = (_, result) => Promise.resolve((result as Stored)._status === 'published')

interface Operation {
  name: string
  /** The letters of the documents or versions. */
  on: string
  act: (trial: Trial) => Promise<unknown>
  /** What shows that it took effect. */
  effect: Effect
}

const operations = (title: string): Operation[] => {
  const changed = { [title]: CHANGED }
  return [
    { name: 'save a draft', on: 'dn', act: update(changed, { draft: true }), effect: done },
    { name: 'change what is public', on: 'pn', act: update(changed), effect: isChanged },
    { name: 'publish', on: 'dn', act: update({ _status: 'published' }), effect: isShown },
    {
      name: 'publish one language',
      on: 'd',
      act: update({}, { publishSpecificLocale: 'vi' }),
      effect: isShown,
    },
    { name: 'publish many', on: 'd', act: bulk({ _status: 'published' }), effect: isShown },
    { name: 'hide', on: 'n', act: update({ _status: 'draft' }), effect: isHidden },
    { name: 'hide many', on: 'p', act: bulk({ _status: 'draft' }), effect: isHidden },
    { name: 'trash', on: 'dn', act: update({ deletedAt: NOW }), effect: isTrashed },
    {
      name: 'trash, said to be a draft',
      on: 'pn',
      act: update({ deletedAt: NOW }, { draft: true }),
      effect: isTrashed,
    },
    { name: 'trash many', on: 'dp', act: bulk({ deletedAt: NOW }), effect: isTrashed },
    {
      name: 'take back from the trash',
      on: 'ut',
      act: update({ deletedAt: null }, { trash: true }),
      effect: isBack,
    },
    {
      name: 'copy',
      on: 'p',
      act: (one) => one.req.payload.duplicate({ ...asked(one), id: one.id } as never),
      effect: done,
    },
    {
      name: 'copy as published',
      on: 'p',
      act: (one) =>
        one.req.payload.duplicate({
          ...asked(one),
          id: one.id,
          draft: false,
          data: { _status: 'published' },
        } as never),
      effect: copyIsShown,
    },
    { name: 'restore as a draft', on: 'v', act: restore(true), effect: done },
    { name: 'restore over what is public', on: 'v', act: restore(false), effect: isChanged },
    { name: 'restore a draft over what is public', on: 'w', act: restore(false), effect: isHidden },
  ]
}

function titleOf({ admin, flattenedFields }: SanitizedCollectionConfig): string {
  const texts = flattenedFields.filter((field) => field.type === 'text' && !field.virtual)
  const title = texts.find(({ name }) => name === admin.useAsTitle)
  return (title ?? texts.find((field) => !('unique' in field && field.unique))!).name
}

/**
 * The own agency's documents: d a draft, p published, n published with a newer draft, u and t a draft and a published
 * one in the trash, v and w a published and a draft version of p.
 */
async function makeDocuments(payload: Payload, config: SanitizedCollectionConfig, own: string) {
  const [collection, title] = [config.slug as CollectionSlug, titleOf(config)]
  const owner = makeOwned(config, own)
  const make = (_status: string, more: object = {}) => store(payload, config, { ...owner, _status, ...more })
  const isLocalized = config.flattenedFields.some(
    (one) => one.name === title && 'localized' in one && one.localized,
  )
  const version = async (id: string, data: object, at: number) => {
    const whole = { ...(await dataOf(payload, config)), ...owner, ...data }
    return storeVersion(payload, { collection, id, data: whole, at: new Date(Date.now() + at).toISOString() })
  }
  const changed = { [title]: isLocalized ? { vi: CHANGED } : CHANGED }
  const [d, p, n] = [await make('draft'), await make('published'), await make('published')]
  const [u, t] = [await make('draft', { deletedAt: NOW }), await make('published', { deletedAt: NOW })]
  await version(n, { ...changed, _status: 'draft' }, 5000)
  const v = await version(p, { ...changed, _status: 'published' }, -9000)
  const w = await version(p, { ...changed, _status: 'draft' }, -8000)
  await version(p, { _status: 'published' }, 0)
  return { d, p, n, u, t, v, w } as Record<string, string>
}

/** Also by the state of the record, whoever asks: a site is never unpublished. */
const isDenied = (error: unknown) => [403, 404, 409].includes((error as { status?: number }).status ?? 500)

/** Carries an operation out and rolls it back. What fails for other reasons than rights counts as allowed. */
async function tryOut(trial: Trial, { act, effect }: Operation): Promise<boolean> {
  await initTransaction(trial.req)
  try {
    return await effect(trial, await act(trial))
  } catch (error) {
    if (isDenied(error)) return false
    if ((error as { status?: number }).status === 400) return true
    throw error
  } finally {
    await killTransaction(trial.req)
  }
}

/** What really happens to documents with drafts, a row for each way to change them. */
export async function effectRows(
  payload: Payload,
  { config, personas, own }: { config: SanitizedCollectionConfig; personas: Persona[]; own: string },
): Promise<[string, Cell[]][]> {
  const [documents, title] = [await makeDocuments(payload, config, own), titleOf(config)]
  const rows: [string, Cell[]][] = []
  for (const operation of operations(title)) {
    const cells: Cell[] = []
    for (const persona of personas) {
      const allowed: string[] = []
      for (const letter of operation.on) {
        const of = documents['vw'.includes(letter) ? 'p' : letter]!
        const req = await reqOf(payload, persona)
        const trial = { req, collection: config.slug as CollectionSlug, title, id: documents[letter]!, of }
        if (await tryOut(trial, operation)) allowed.push(letter)
      }
      cells.push({ allowed, asked: operation.on.length })
    }
    rows.push([operation.name, cells])
  }
  return rows
}
