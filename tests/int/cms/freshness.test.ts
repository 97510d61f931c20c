import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChild, type Child } from '../../support/childProcess.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'

const reason = noSearchEngineReason()
const COUNT = 200

/**
 * The worker as it runs in service, in a process of its own, beside the process that makes the changes. How soon is told
 * by `npm run bench:freshness`.
 */
describe.skipIf(reason)(`a change while the worker runs${reason ? ` (${reason})` : ''}`, () => {
  let engine: SearchEngine
  let running: Running
  let payload: Payload
  let worker: Child
  let ids: string[]

  beforeAll(async () => {
    engine = await startSearchEngine()
    running = await startPayload({ MEILI_URL: engine.url, MEILI_MASTER_KEY: engine.key, LOG_LEVEL: 'info' })
    payload = running.payload
    ids = []
    for (let n = 0; n < COUNT; n++) ids.push((await make(payload, 'news', 'published')).id as string)
    const { refreshStaleIndexes } = await import('../../../cms/jobs/searchIndex.ts')
    await refreshStaleIndexes(payload)
    worker = startChild(new URL('../../../cms/jobs/worker.ts', import.meta.url), [])
    worker.lastLine.catch(() => undefined)
    await worker.says((line) => line.includes('worker ready'))
  }, 180_000)
  afterAll(async () => {
    worker?.stop()
    await worker?.lastLine.catch(() => undefined)
    await running?.stop()
    await engine?.stop()
  })

  /** What the index says now: title by id. */
  async function titles(): Promise<Map<string, string>> {
    const answer = await fetch(`${engine.url}/indexes/news/documents?fields=id,title&limit=1000`, {
      headers: { authorization: `Bearer ${engine.key}` },
    })
    const { results = [] } = (await answer.json()) as { results?: { id: string; title: string }[] }
    return new Map(results.map(({ id, title }) => [id, title]))
  }

  /** Waits as long as the test may take. */
  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  const change = (id: string, data: Record<string, unknown>) =>
    payload.update({ collection: 'news', id, data, trash: true, depth: 0, overrideAccess: true })

  test('one change after another is found', async () => {
    for (const [n, id] of ids.slice(0, 20).entries()) {
      await change(id, { title: `Sửa một tin ${n}` })
      await until(async () => (await titles()).get(id) === `Sửa một tin ${n}`)
    }
  })

  test('what is unpublished or in the trash is found no more, and again when it is back', async () => {
    const id = ids[0]!
    const isFound = async () => (await titles()).has(id)
    const isGone = async () => !(await isFound())
    const now = new Date().toISOString()
    for (const [data, isSo] of [
      [{ _status: 'draft' }, isGone],
      [{ _status: 'published' }, isFound],
      [{ deletedAt: now }, isGone],
      [{ deletedAt: null }, isFound],
    ] as const) {
      await change(id, data)
      await until(isSo)
    }
  })

  test('a scheduled publication is found after its time', async () => {
    const { id } = await make(payload, 'news', 'draft', { title: 'Tin hẹn giờ' })
    const at = new Date(Date.now() + 1000)
    const doc = { relationTo: 'news' as const, value: String(id) }
    await payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc }, waitUntil: at })
    await until(async () => (await titles()).has(String(id)))
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime())
    await change(String(id), { _status: 'draft' })
  })

  test('every one of 200 changes in a row is found', async () => {
    for (const id of ids) await change(id, { title: `Đợt sửa ${id}` })
    await until(async () => [...(await titles())].every(([id, title]) => title === `Đợt sửa ${id}`))
    expect((await titles()).size).toBe(COUNT)
  })
})
