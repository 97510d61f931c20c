import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeEntry, pickEncoding, remakeBody, type Entry } from '../../../site/cache/entry.ts'
import { makePageStore } from '../../../site/cache/pageStore.ts'

const RULE = { maxAge: 60, staleFor: 60, tags: [] }
const KB = 1024

/** A page of 20 kB, with a gzip body beside it when `isZipped`. */
function entryOf(key: string, { isZipped = false, hits = 0, kilobytes = 20 } = {}): Entry {
  const body = Buffer.alloc(kilobytes * KB, key)
  const entry = makeEntry(key, { status: 200, headers: [['content-type', 'text/html']], body }, RULE, 0)
  if (isZipped) entry.bodies.gzip = gzipSync(body)
  entry.hits = hits
  return entry
}

describe('page store', () => {
  it('never holds more bytes than it may, whatever comes', () => {
    const store = makePageStore(200 * KB)
    for (let n = 0; n < 300; n++) {
      store.set(entryOf(`/${n}`, { isZipped: n % 3 === 0, hits: n % 5, kilobytes: 1 + (n % 40) }))
      const entry = store.get(`/${n - 3}`)
      if (entry) store.touch(entry, n)
      expect(store.size().bytes).toBeLessThanOrEqual(200 * KB)
    }
    expect(store.size().entries).toBeGreaterThan(3)
  })

  it('counts what it holds: empty again when all is taken out', () => {
    const store = makePageStore(200 * KB)
    for (let n = 0; n < 50; n++) store.set(entryOf(`/${n % 7}`, { hits: n % 3, isZipped: true }))
    for (let n = 0; n < 7; n++) store.delete(`/${n}`)
    expect(store.size()).toEqual({ entries: 0, bytes: 0 })
  })

  it('keeps the pages people come back to when a robot walks through everything', () => {
    const store = makePageStore(200 * KB)
    const popular = entryOf('/thu-tuc/1.001193')
    store.set(popular)
    popular.hits = 2
    store.touch(popular, 1)
    for (let n = 0; n < 100; n++) store.set(entryOf(`/khong-co/${n}`))
    expect(store.get('/thu-tuc/1.001193')).toBe(popular)
  })

  it('keeps pages, each asked for once, while addresses without a page come without end', () => {
    const store = makePageStore(2000 * KB)
    for (let n = 0; n < 50; n++) store.set(entryOf(`/tin-tuc/${n}`))
    for (let n = 0; n < 1000; n++) store.set({ ...entryOf(`/khong-co/${n}`), status: 404 })
    const kept = store.entries().filter(({ status }) => status === 200)
    expect(kept).toHaveLength(50)
    expect(store.size().entries).toBeGreaterThan(50)
    expect(store.size().bytes).toBeLessThan(1200 * KB)
  })

  it('gives up plain bodies before pages, and makes them again for who asks', async () => {
    const store = makePageStore(100 * KB)
    for (let n = 0; n < 20; n++) store.set(entryOf(`/${n}`, { isZipped: true }))
    expect(store.size().entries).toBe(20)
    const first = store.get('/0')!
    expect(first.bodies.identity).toBeUndefined()
    expect(pickEncoding(first, ['identity'])).toBe('identity')
    const body = await remakeBody(first, 'identity')
    expect(body.equals(gunzipSync(first.bodies.gzip!))).toBe(true)
  })

  it('does not keep a page that would drive out the others', () => {
    const store = makePageStore(100 * KB)
    store.set(entryOf('/'))
    store.set(entryOf('/to', { kilobytes: 60 }))
    expect([store.get('/to'), store.get('/')?.key]).toEqual([undefined, '/'])
  })
})
