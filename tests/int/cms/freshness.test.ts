import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChild, type Child } from '../../support/childProcess.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'

const reason = noSearchEngineReason()
const COUNT = 200

/** The worker as it runs in service, in a process of its own, beside the process that makes the changes. */
describe.skipIf(reason)(`how soon a change is found${reason ? ` (${reason})` : ''}`, () => {
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

  async function until(isSo: () => Promise<boolean>): Promise<number> {
    const began = performance.now()
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
    return performance.now() - began
  }

  const change = (id: string, data: Record<string, unknown>) =>
    payload.update({ collection: 'news', id, data, trash: true, depth: 0, overrideAccess: true })

  test('one change within 1.5 s, 95 times of 100', async () => {
    const waits: number[] = []
    for (const [n, id] of ids.slice(0, 20).entries()) {
      await change(id, { title: `Sửa một tin ${n}` })
      waits.push(await until(async () => (await titles()).get(id) === `Sửa một tin ${n}`))
    }
    const p95 = waits.sort((a, b) => a - b)[18]!
    expect(p95).toBeLessThan(1500)
  })

  test('unpublishing, publishing, the trash and the way back within 3 s each', async () => {
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
      expect(await until(isSo)).toBeLessThan(3000)
    }
  })

  test('a scheduled publication within 3 s of its time', async () => {
    const { id } = await make(payload, 'news', 'draft', { title: 'Tin hẹn giờ' })
    const at = new Date(Date.now() + 1000)
    const doc = { relationTo: 'news' as const, value: String(id) }
    await payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc }, waitUntil: at })
    await until(async () => (await titles()).has(String(id)))
    expect(Date.now() - at.getTime()).toBeLessThan(3000)
    await change(String(id), { _status: 'draft' })
  })

  test('a burst of 200 changes within 3 s after the last', async () => {
    for (const id of ids) await change(id, { title: `Đợt sửa ${id}` })
    const isDone = async () => [...(await titles())].every(([id, title]) => title === `Đợt sửa ${id}`)
    const wait = await until(isDone)
    expect(wait).toBeLessThan(3000)
  })
})
