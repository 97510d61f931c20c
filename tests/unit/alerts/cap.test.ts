import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeMessage } from '../../../cms/alerts/messages.ts'
import { nextMessages } from '../../../cms/alerts/next.ts'
import { borders } from '../../../cms/content/alerts/borders.ts'
import { capTime, faultsOfCap, referenceOf, type CapMessage } from '../../../cms/content/alerts/cap.ts'
import { toCapInfo, type StoredAlert } from '../../../cms/content/alerts/toCap.ts'
import { toCapFeed } from '../../../site/views/alerts/cap-feed.ts'
import { toCapXml } from '../../../site/views/alerts/cap-xml.ts'
import { communeAt } from '../../../site/views/intake/spotMap.ts'
import { MOST_POINTS, toPolygons } from '../../../site/views/provinceMap/polygons.ts'

const readJson = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))

const NOW = new Date('2026-11-30T03:00:00Z')
const HOST = 'laocai.example'
const stored = (more: Partial<StoredAlert> = {}): StoredAlert => ({
  ...{ id: 'a1', title: { vi: 'Sạt lở & lũ quét', en: 'Landslides' }, text: { vi: 'Mưa <150 mm>' } },
  ...{ kind: 'landslide', severity: 'emergency', urgency: 'immediate', certainty: 'observed' },
  ...{ status: 'actual', from: '2026-11-30T03:00:00Z', until: '2026-11-30T17:30:00Z' },
  createdAt: '2026-11-30T02:00:00Z',
  areas: [{ fullName: 'Xã Bắc Hà', fullNameEn: 'Bac Ha commune', code: '02839' }],
  ...more,
})
const source = {
  senderName: { vi: 'UBND tỉnh' },
  web: { vi: 'https://laocai.example/canh-bao', en: 'https://laocai.example/en/canh-bao' },
  province: { fullName: 'Tỉnh Lào Cai', code: '15' },
}
const wanted = (more: Partial<StoredAlert> = {}) => ({
  status: 'Actual' as const,
  info: toCapInfo(stored(more), source),
})
const first = makeMessage({ ...wanted(), msgType: 'Alert' }, undefined, HOST, NOW)

test('a message has what CAP 1.2 asks for, in both languages, with local times', () => {
  expect(faultsOfCap(first)).toEqual([])
  expect(first).toMatchObject({ sender: HOST, sent: '2026-11-30T10:00:00+07:00', scope: 'Public' })
  expect(first.info.map(({ language, headline }) => [language, headline])).toEqual([
    ['vi-VN', 'Sạt lở & lũ quét'],
    ['en-US', 'Landslides'],
  ])
  expect(first.info[0]).toMatchObject({
    ...{ category: 'Geo', urgency: 'Immediate', severity: 'Extreme', certainty: 'Observed' },
    ...{ expires: '2026-12-01T00:30:00+07:00', web: 'https://laocai.example/canh-bao#a1' },
    areas: [
      { areaDesc: 'Xã Bắc Hà', geocode: '02839', polygon: expect.stringMatching(/^22\.\d{4},104\.\d{4} /) },
    ],
  })
  expect(first.info[1]!.areas[0]!.areaDesc).toBe('Bac Ha commune')
  expect(toCapInfo(stored({ areas: [], title: { vi: 'Một' } }), source)).toMatchObject([
    { areas: [{ areaDesc: 'Tỉnh Lào Cai', polygon: expect.any(String) }] },
  ])
  const elsewhere = toCapInfo(stored({ areas: [{ fullName: 'Xã khác', code: '99999' }] }), source)
  expect(elsewhere[0]!.areas).toEqual([{ areaDesc: 'Xã khác', geocode: '99999' }])
})

test('the document has its elements in the order of the schema, its texts escaped, and no time in Z', () => {
  const xml = toCapXml(first)
  expect(xml).toContain('<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>')
  expect(xml).toContain(
    '<headline>Sạt lở &amp; lũ quét</headline><description>Mưa &lt;150 mm&gt;</description>',
  )
  expect(xml).not.toMatch(/\d\dZ</)
  const order = ['identifier', 'sender', 'sent', 'status', 'msgType', 'scope', 'info', 'language', 'category']
    .concat('event', 'urgency', 'severity', 'certainty', 'effective', 'onset', 'expires', 'senderName')
    .concat('headline', 'description', 'web', 'area', 'areaDesc', 'polygon', 'geocode')
  const places = order.map((name) => xml.indexOf(`<${name}>`))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('a change and an end are messages of their own that refer to the former', () => {
  const say = (last: CapMessage | undefined, now: Parameters<typeof nextMessages>[1]) =>
    nextMessages(last, now, NOW, 'Hết mưa')
  expect(say(undefined, undefined)).toEqual([])
  expect(say(undefined, wanted())).toMatchObject([{ msgType: 'Alert' }])
  expect(say(first, wanted())).toEqual([])

  const [update] = say(first, wanted({ text: { vi: 'Mưa 200 mm' } }))
  const second = makeMessage(update!, first, HOST, new Date(NOW.getTime() + 60_000))
  expect(second).toMatchObject({ msgType: 'Update', references: referenceOf(first) })
  expect(second.identifier).not.toBe(first.identifier)

  const [cancel] = say(second, undefined)
  const third = makeMessage(cancel!, second, HOST, NOW)
  expect(third).toMatchObject({ msgType: 'Cancel', note: 'Hết mưa', references: referenceOf(second) })
  expect(say(third, undefined)).toEqual([])
  expect(say(third, wanted())).toMatchObject([{ msgType: 'Alert' }])
  expect(say(first, { ...wanted(), status: 'Exercise' })).toMatchObject([
    { msgType: 'Cancel', status: 'Actual' },
    { msgType: 'Alert', status: 'Exercise' },
  ])
  // What is over by itself is not cancelled.
  expect(nextMessages(first, undefined, new Date('2026-12-01T00:00:00Z'))).toEqual([])
})

const withPolygon = (polygon: string) => ({ ...first.info[0]!, areas: [{ areaDesc: 'Xã', polygon }] })

test.each<[string, Partial<CapMessage>]>([
  ['a blank in the sender', { sender: 'lao cai' }],
  ['a comma in the identifier', { identifier: 'a,b' }],
  ['Z', { sent: '2026-11-30T03:00:00Z' }],
  ['an update without reference', { msgType: 'Update' }],
  ['a reference of a first message', { references: referenceOf(first) }],
  ['a reference in two parts', { msgType: 'Update', references: 'a,b' }],
  ['no info', { info: [] }],
  ['an end before the beginning', { info: [{ ...first.info[0]!, expires: capTime(NOW) }] }],
  ['no area', { info: [{ ...first.info[0]!, areas: [] }] }],
  ['a polygon that is open', { info: [withPolygon('22.1,104.1 22.2,104.1 22.2,104.2 22.1,104.2')] }],
  ['a polygon of three pairs', { info: [withPolygon('22.1,104.1 22.2,104.1 22.1,104.1')] }],
  ['longitude before latitude', { info: [withPolygon('104.1,22.1 104.2,22.1 104.2,22.2 104.1,22.1')] }],
  ['no headline', { info: [{ ...first.info[0]!, headline: ' ' }] }],
])('%s is a fault', (_, change) => {
  expect(faultsOfCap({ ...first, ...change })).not.toEqual([])
})

test('the feed holds each message whole, and says what is an exercise', () => {
  const exercise = { ...first, status: 'Exercise' as const, identifier: 'x-2' }
  const settings = { origin: 'https://laocai.example', siteName: 'Cổng' } as never
  const feed = toCapFeed([first, exercise], settings)
  expect(feed).toContain(`<id>https://laocai.example/canh-bao/${first.identifier}.cap</id>`)
  expect(feed).toContain('<title>[Exercise] Sạt lở &amp; lũ quét</title>')
  expect(feed.match(/<content type="application\/cap\+xml"><alert xmlns/g)).toHaveLength(2)
})

describe('the borders of alerts', () => {
  const pointsOf = (polygon: string) => polygon.split(' ').map((pair) => pair.split(',').map(Number))

  test('are those of the map as they are', () => {
    expect(toPolygons(readJson('cms/seed/data/lao-cai-communes.topojson'), '15')).toEqual(borders)
  })

  test('are closed, short enough, and keep the rules of a message', () => {
    const { communes } = readJson('site/views/commune-map-data.json')
    expect(Object.keys(borders).toSorted()).toEqual([...Object.keys(communes), '15'].toSorted())
    for (const [code, polygon] of Object.entries(borders)) {
      expect(pointsOf(polygon).length, code).toBeLessThanOrEqual(MOST_POINTS)
      expect(faultsOfCap({ ...first, info: [withPolygon(polygon)] }), code).toEqual([])
    }
  })

  test('lie around what they name, latitude first', () => {
    const middles = Object.entries(borders).map(([code, polygon]) => {
      const points = pointsOf(polygon)
      const mean = (at: number) => points.reduce((sum, point) => sum + point[at]!, 0) / points.length
      return [code, communeAt({ latitude: mean(0), longitude: mean(1) })]
    })
    // The mean of the points of a crescent is outside of it.
    const inside = middles.filter(([code, found]) => code === found)
    expect(inside.length).toBeGreaterThan(85)
  })
})
