import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload
let locate: (path: string) => Promise<string | null>

const all = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const { findMoved } = await import('../../../site/data/moved.ts')
  const { toLocation } = await import('../../../site/views/moved.ts')
  locate = async (path) => {
    const moved = await findMoved(path, 'vi')
    return moved && (moved.kind === 'gone' ? 'gone' : toLocation(moved, 'vi', ''))
  }
})
afterAll(() => running.stop())

/** What an editor does to one of a few items, which share a few addresses. */
type Step =
  | { do: 'publish'; item: number; slug: number }
  | { do: 'draft'; item: number; slug: number }
  | { do: 'unpublish' | 'trash' | 'restore'; item: number }
  | { do: 'replace'; item: number; by: number }

const ITEMS = 3
const SLUGS = 4
const item = fc.nat(ITEMS - 1)
const slug = fc.nat(SLUGS - 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('publish' as const), item, slug }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('draft' as const), item, slug }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('unpublish' as const, 'trash', 'restore'), item }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replace' as const), item, by: item }) },
)

let round = 0

async function take(ids: string[], { item: at, ...one }: Step): Promise<void> {
  const name = (n: number) => `vong-${round}-${n}`
  const data = {
    publish: () => ({ slug: name((one as { slug: number }).slug), _status: 'published' }),
    draft: () => ({ slug: name((one as { slug: number }).slug) }),
    unpublish: () => ({ _status: 'draft' }),
    trash: () => ({ deletedAt: new Date().toISOString() }),
    restore: () => ({ deletedAt: null }),
    replace: () => ({
      withdrawal: {
        mode: 'moved',
        successor: { relationTo: 'news', value: ids[(one as { by: number }).by] },
      },
    }),
  }[one.do]()
  const isDraft = one.do === 'draft' || one.do === 'replace'
  // Nothing can replace itself, and what is in the trash is not edited: the CMS refuses, and nothing has changed.
  await payload
    .update({ collection: 'news', id: ids[at]!, data: data as never, draft: isDraft, trash: true, ...all })
    .catch(() => undefined)
}

/** Addresses at which an item stands before readers. */
async function listLive(): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'news',
    limit: 0,
    depth: 0,
    overrideAccess: false,
    where: { slug: { like: `vong-${round}-` } },
  })
  return new Set(docs.map((doc) => `/tin-tuc/${doc.slug}`))
}

test('whatever editors do, what was once public is there, one step away, or said to be gone', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
    round += 1
    const ids: string[] = []
    for (let n = 0; n < ITEMS; n += 1)
      ids.push(String((await make(payload, 'news', 'draft', { slug: `vong-${round}-nhap-${n}` })).id))
    const once = new Set<string>()
    for (const one of steps) {
      await take(ids, one)
      const live = await listLive()
      for (const address of live) once.add(address)
      for (const address of once) {
        if (live.has(address)) continue
        const to = await locate(address)
        if (to !== null && to !== 'gone') expect([...live]).toContain(to)
        // Only what replaces itself over others says nothing at all.
        if (to === null) expect(steps.some(({ do: what }) => what === 'replace')).toBe(true)
      }
      const { docs } = await payload.find({ collection: 'redirects', limit: 0, ...all })
      for (const { from } of docs) expect([...live], 'a redirect where content stands').not.toContain(from)
    }
  })
  await fc.assert(property, { numRuns: 12, endOnFailure: true })
})
