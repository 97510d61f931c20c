import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import { indexName, settle } from '../../search/client.ts'
import type { System } from '../benchSearch/system.ts'
import { StartError } from '../start/failure.ts'

const EVERY_MS = 10
const GIVE_UP_MS = 60_000
/** Changes come at any moment between two looks of the worker at its queue. */
const LONGEST_REST_MS = 300

/** What one change took, in milliseconds. */
export type Change = {
  /** Saving the document, as the editor waits for it. */
  write: number
  /** From then until the search engine finds the new title. */
  found: number
  /** From then until the page shows the new title. */
  shown: number
  /** The same document given to an idle engine once more, until it is done: no worker, no queue. */
  engine: number
}

type News = { id: string; slug: string }

async function until(isSo: () => Promise<boolean>): Promise<number> {
  const deadline = performance.now() + GIVE_UP_MS
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('a change has not arrived after a minute')
    await sleep(EVERY_MS)
  }
  return performance.now()
}

async function listNews(payload: Payload): Promise<News[]> {
  const { docs } = await payload.find({
    collection: 'news',
    depth: 0,
    limit: 20,
    sort: 'id',
    overrideAccess: false,
    select: { slug: true },
  })
  return docs.flatMap(({ id, slug }) => (slug ? [{ id: String(id), slug }] : []))
}

async function makeChange(
  payload: Payload,
  system: System,
  { id, slug }: News,
  title: string,
): Promise<Change> {
  const index = system.client.engine.index(indexName(system.client, 'news'))
  const showsIt = async () =>
    (await (await fetch(`${system.portalUrl}/tin-tuc/${slug}`)).text()).includes(title)
  const findsIt = async () => (await index.getDocument(id, { fields: ['title'] })).title === title
  // The page is kept from now on.
  await showsIt()
  await sleep(Math.random() * LONGEST_REST_MS)
  const began = performance.now()
  await payload.update({ collection: 'news', id, data: { title }, depth: 0, overrideAccess: true })
  const written = performance.now()
  const [found, shown] = await Promise.all([until(findsIt), until(showsIt)])
  const document = await index.getDocument(id)
  const given = performance.now()
  await settle(index.addDocuments([document], { primaryKey: 'id' }))
  return {
    write: written - began,
    found: found - written,
    shown: shown - written,
    engine: performance.now() - given,
  }
}

/**
 * Publishes new titles of news one after another and waits until each is found and shown.
 * @param system with its portal and worker running
 */
export async function measureChanges(system: System, count: number): Promise<Change[]> {
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  const news = await listNews(payload)
  if (news.length === 0)
    throw new StartError('There are no news to change.', 'Load the sample province: SEED=sample.')
  const changes: Change[] = []
  try {
    for (let n = 0; n < count; n++) {
      const title = `Tin đo độ tươi lần ${n} lúc ${Date.now()}`
      changes.push(await makeChange(payload, system, news[n % news.length]!, title))
    }
  } finally {
    await payload.destroy()
  }
  return changes
}
