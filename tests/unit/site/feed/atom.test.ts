import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import type { Told } from '../../../../site/data/histories.ts'
import { toAtom } from '../../../../site/views/atom.ts'
import { readFeedQuery } from '../../../../site/views/procedures/changes/asked.ts'
import { newestEntries, toEntries } from '../../../../site/views/procedures/changes/entries.ts'
import { reductionEvents, withReductionEvents } from '../../../../site/views/procedures/changes/reductions.ts'
import { toPublications } from '../../../../site/views/procedures/changes/history.ts'
import { procedure } from '../procedures/fixtures.ts'

const origin = 'https://portal.example'
const NAMESPACE = 'http://www.w3.org/2005/Atom'
const at = (day: number) => `2026-11-0${day}T03:00:00.000Z`

/** Names as editors may paste them: with signs that XML reserves, and with one that it cannot hold. */
const doc = procedure({ name: 'Cấp <giấy> & "phép"\u0001' })
const states = ['Kết quả <b>', 'Kết quả'].map((name, index) => ({
  at: at(2 - index),
  doc: { ...doc, results: [{ id: 'r', name }] } as Told,
}))

function read(
  entries = toEntries(toPublications({ states, isWhole: true }, { names: new Map(), locale: 'vi' }), {
    doc,
    origin,
    locale: 'vi',
  }),
) {
  const self = `${origin}/rss/thu-tuc.xml?linh-vuc=a&co-quan=b`
  const feed = { title: 'Thay đổi', page: `${origin}/thu-tuc`, self, author: 'UBND', since: at(1), entries }
  const { DOMParser } = new Window()
  const { documentElement } = new DOMParser().parseFromString(toAtom(feed, 'vi'), 'application/xml')
  const all = (name: string) => [...documentElement.getElementsByTagNameNS(NAMESPACE, name)]
  return {
    self,
    root: documentElement,
    all,
    texts: (name: string) => all(name).map((one) => one.textContent),
  }
}

describe('a feed', () => {
  it('is Atom: what RFC 4287 requires of the feed and of each entry is there once', () => {
    const { root, all, self } = read()
    expect([root.localName, root.namespaceURI]).toEqual(['feed', NAMESPACE])
    for (const one of [root, ...all('entry')])
      for (const name of ['id', 'title', 'updated']) {
        const own = [...one.children].filter(({ localName }) => localName === name)
        expect(own.map(({ textContent }) => textContent !== '')).toEqual([true])
      }
    expect(all('author')).toHaveLength(1)
    const links = [...root.children].filter(({ localName }) => localName === 'link')
    expect(links.map((link) => link.getAttribute('rel'))).toEqual(['self', 'alternate'])
    expect(links[0]!.getAttribute('href')).toBe(self)
  })

  it('says what changed as text that holds no markup of the content', () => {
    const { texts } = read()
    expect(texts('title').slice(1)).toEqual(Array(2).fill('Cấp <giấy> & "phép" (1.000001)'))
    expect(texts('content')).toEqual([
      '<ul><li>Kết quả: từ “Kết quả” thành “Kết quả &lt;b&gt;”</li></ul>',
      '<ul><li>Công bố trên cổng</li></ul>',
    ])
  })

  it('has permanent ids, and changed when its newest entry did', () => {
    const { texts } = read()
    expect(new Set(texts('id')).size).toBe(3)
    expect(texts('id')[1]).toBe(`${origin}/thu-tuc/1.000001/thay-doi#t20261102030000000`)
    expect(texts('updated')).toEqual([at(2), at(2), at(1)])
  })

  it('without entries says since when', () => {
    expect(read([]).texts('updated')).toEqual([at(1)])
  })
})

it('the feed of many procedures has the latest changes first, whichever procedure they are of', () => {
  const others = procedure({ code: '1.000002' })
  const first = { isWhole: true, states: [{ at: at(2), doc: others as Told }] }
  const own = { isWhole: true, states: states.map((state, index) => ({ ...state, at: at(3 - 2 * index) })) }
  const histories = new Map([
    [others.id, first],
    [doc.id, own],
  ])
  const words = { names: new Map<string, string>(), origin, locale: 'en' as const, today: '2026-11-30' }
  const entries = newestEntries([doc, others, procedure({ code: '9' })], histories, words)
  expect(entries.map(({ updated }) => updated)).toEqual([at(3), at(2), at(1)])
  expect(entries[1]).toMatchObject({
    title: 'Đăng ký khai sinh (1.000002)',
    lines: ['Published on the portal'],
  })
})

it('the feed of many procedures tells reductions of fees as that of one procedure does', () => {
  const reduced = {
    ...procedure({ code: '1.000003' }),
    reductions: [
      {
        ...{ id: 'r', number: '64/2025/TT-BTC', effect: 'percent' as const, percent: 50 },
        ...{ from: '2026-11-02', until: '2026-11-20' },
      },
    ],
  }
  const words = { names: new Map<string, string>(), origin, locale: 'vi' as const }
  const readOn = (today: string) => newestEntries([reduced], new Map(), { ...words, today })
  expect(readOn('2026-11-01')).toEqual([])
  const [ended, began] = readOn('2026-11-21')
  expect(began).toMatchObject({
    id: `${origin}/thu-tuc/1.000003/thay-doi#t20261101170000000`,
    updated: '2026-11-01T17:00:00.000Z',
    lines: ['Giảm 50% phí, lệ phí, từ 02/11/2026 đến hết 20/11/2026 (64/2025/TT-BTC)'],
  })
  expect(ended!.lines[0]).toMatch(/^Hết thời hạn miễn, giảm: /)
  const events = reductionEvents(reduced.reductions, [], { today: '2026-11-21', locale: 'vi' })
  const single = toEntries(withReductionEvents([], events), { doc: reduced, origin, locale: 'vi' })
  expect(readOn('2026-11-21')).toEqual(single)
})

describe('the query of the feed', () => {
  const read = (query: string) => readFeedQuery(new URLSearchParams(query))
  it('names a field, an agency, both or none', () => {
    expect(read('linh-vuc=ho-tich&co-quan=so-tu-phap&x=1')).toEqual({
      'linh-vuc': 'ho-tich',
      'co-quan': 'so-tu-phap',
    })
    expect(read('linh-vuc=')).toEqual({})
  })
  it.each(['linh-vuc=a&linh-vuc=b', 'co-quan=../x', 'linh-vuc=%00'])('%s is refused', (query) => {
    expect(read(query)).toBeNull()
  })
})
