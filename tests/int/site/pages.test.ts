import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { collectReads } from '../../../site/data/reads.ts'
import { toPageCrumbs, toPageTree, type PageLink } from '../../../site/views/pages.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

const linksOf = (links: readonly PageLink[]): string[] =>
  links.flatMap(({ href, children }) => [href, ...linksOf(children)])

/** What the page at a path leads to above and beside it, and what it is made anew for. */
async function readPage(path: string) {
  const { findPage, listPages } = await import('../../../site/data/pages.ts')
  const { value, tags } = await collectReads(async () => {
    const [stored, all] = [await findPage(path, 'vi'), await listPages('vi')]
    return { crumbs: toPageCrumbs(all, stored!, 'vi'), menu: linksOf(toPageTree(all, 'vi', path)) }
  })
  return { ...value, tags: [...tags] }
}

test('a page below a hidden one leads to it no more, and again when it is back', async () => {
  const parent = await make(payload, 'pages', 'published', { slug: 'cha', title: 'Trang cha' })
  await make(payload, 'pages', 'published', { slug: 'con', title: 'Trang con', parent: parent.id })
  const show = async (_status: 'draft' | 'published') => {
    const data = { _status } as never
    await payload.update({ collection: 'pages', id: parent.id, data, depth: 0, overrideAccess: true })
    expireKept()
  }
  const above = { label: 'Trang cha', href: '/gioi-thieu/cha' }

  const before = await readPage('cha/con')
  expect(before.crumbs).toEqual([above, { label: 'Trang con' }])
  expect(before.menu).toEqual([above.href, '/gioi-thieu/cha/con'])
  expect(before.tags).toContain('pages@province')

  await show('draft')
  const hidden = await readPage('cha/con')
  expect(hidden.crumbs).toEqual([{ label: 'Trang con' }])
  expect(hidden.menu).toEqual(['/gioi-thieu/cha/con'])
  expect(hidden.tags).toContain('pages@province')

  await show('published')
  expect(await readPage('cha/con')).toMatchObject({ crumbs: before.crumbs, menu: before.menu })
})
