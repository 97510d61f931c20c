import rss from '@astrojs/rss'
import { describe, expect, it } from 'vitest'
import { toDocumentFeedItem, toFeed, toNewsFeedItem } from '../../../../site/views/feed.ts'
import { makeDocument } from '../documents/fixtures.ts'

const origin = 'https://portal.example'

/** The link and the guid of the only item of a feed, as a reader's program gets them. */
async function read(item: ReturnType<typeof toNewsFeedItem>) {
  const xml = await (await rss({ title: 'Tin', description: 'Tin', site: origin, items: [item] })).text()
  const [, link] = /<item>.*?<link>([^<]+)<\/link>/s.exec(xml)!
  const [, attributes, guid] = /<guid([^>]*)>([^<]+)<\/guid>/.exec(xml)!
  expect(xml.match(/<guid/g)).toHaveLength(1)
  return { link, guid, isPermaLink: !attributes!.includes('isPermaLink="false"') }
}

describe('an item of a feed', () => {
  const news = (slug: string, locale: 'vi' | 'en' = 'vi') =>
    toNewsFeedItem({ id: 'n1', slug, title: 'Tin' }, origin, locale)
  const document = (slug: string) => toDocumentFeedItem(makeDocument({ slug }), origin, 'vi')

  it.each([
    ['news', news('cu'), news('moi')],
    ['legal documents', document('cu'), document('moi')],
  ])('of %s stays the same item when its address changes', async (_, before, after) => {
    const [old, changed] = await Promise.all([read(before), read(after)])
    expect(changed.link).not.toBe(old.link)
    expect(changed.guid).toBe(old.guid)
    expect(changed.isPermaLink).toBe(false)
  })

  it('is another one in the feed of another language, and beside another document', async () => {
    const guids = [
      (await read(news('a'))).guid,
      (await read(news('a', 'en'))).guid,
      (await read(toNewsFeedItem({ id: 'n2', slug: 'a', title: 'Tin' }, origin, 'vi'))).guid,
      (await read(document('a'))).guid,
    ]
    expect(new Set(guids).size).toBe(guids.length)
  })
})

it('a feed says its own address and when the newest of its items changed', async () => {
  const settings = { origin, siteName: 'Cổng', agencyName: 'UBND' }
  const channel = { title: 'Tin', description: 'Tin', path: '/en/tin-tuc', self: '/en/rss/tin-tuc.xml' }
  const changes = ['2026-11-01T00:00:00.000Z', null, '2026-11-05T02:00:00.000Z']
  const feed = toFeed({ ...channel, changes }, [], { settings, locale: 'en' })
  const xml = await (await rss(feed)).text()
  expect(xml).toContain('xmlns:atom="http://www.w3.org/2005/Atom"')
  expect(xml).toContain(
    `<atom:link href="${origin}/en/rss/tin-tuc.xml" rel="self" type="application/rss+xml"/>`,
  )
  expect(xml).toContain('<lastBuildDate>Thu, 05 Nov 2026 02:00:00 GMT</lastBuildDate>')
})
