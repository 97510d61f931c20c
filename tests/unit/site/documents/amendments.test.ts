import { describe, expect, it } from 'vitest'
import type { DrawnChange, DrawnDocument } from '../../../../site/data/amendments.ts'
import { layOut } from '../../../../site/views/amendments/layout.ts'
import { toPicture } from '../../../../site/views/amendments/picture.ts'

const node = (id: string, date: string, lines: string[] = ['x']) => ({ id, date, lines })

/** Twelve documents, each of which changes all that are older. */
const crowd = Array.from({ length: 12 }, (_, at) =>
  node(`d${at}`, `20${10 + at}-01-01`, Array(at + 1).fill('x')),
)
const everyArrow = crowd.flatMap((by, at) => crowd.slice(0, at).map((of) => ({ by: by.id, of: of.id })))

const numbersIn = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number)

describe('the drawing of a line of amendments', () => {
  it('goes down by days', () => {
    const { nodes } = layOut([node('b', '2020-01-01'), node('c', '2025-01-01'), node('a', '2015-01-01')], [])
    expect(nodes.map((one) => one.node.id)).toEqual(['a', 'b', 'c'])
  })

  it('never lays one row over another, nor texts over each other or over the marks', () => {
    const { nodes, height, markX, textX, width } = layOut(crowd, everyArrow)
    for (const [at, one] of nodes.entries()) {
      const baselines = [one.name, ...one.lines]
      expect(baselines[0]! - 15).toBeGreaterThanOrEqual(one.y)
      expect(baselines.at(-1)! + 4).toBeLessThanOrEqual(one.y + one.height)
      expect(one.y + one.height).toBeLessThanOrEqual(nodes[at + 1]?.y ?? height)
      for (const [line, y] of one.lines.entries()) expect(y - baselines[line]!).toBeGreaterThanOrEqual(16)
    }
    expect(textX).toBeGreaterThan(markX + 6)
    expect(width - textX).toBeGreaterThanOrEqual(200)
  })

  it('stays inside its frame, whatever is drawn', () => {
    const { arrows, height, markX } = layOut(crowd, everyArrow)
    expect(arrows).toHaveLength(66)
    for (const { path } of arrows) {
      const [startX, startY] = numbersIn(path)
      expect(startX).toBeLessThan(markX)
      expect(startY).toBeLessThanOrEqual(height)
      expect(Math.min(...numbersIn(path))).toBeGreaterThanOrEqual(0)
    }
  })

  it('keeps arrows over the same rows in different lanes, and shares a lane where rows differ', () => {
    const chain = [node('a', '2010'), node('b', '2011'), node('c', '2012')]
    const laneOf = (path: string) => numbersIn(path)[3]
    const [first, second, over] = layOut(chain, [
      { by: 'b', of: 'a' },
      { by: 'c', of: 'b' },
      { by: 'c', of: 'a' },
    ]).arrows.map(({ path }) => laneOf(path))
    expect(first).toBe(second)
    expect(over).not.toBe(first)
  })

  it('leaves out arrows to what is not drawn', () =>
    expect(layOut([node('a', '2010')], [{ by: 'a', of: 'x' }]).arrows).toEqual([]))
})

const document = (id: string, number: string, over: Partial<DrawnDocument> = {}): DrawnDocument =>
  ({
    ...{
      id,
      number,
      slug: id,
      kind: 'nghi_dinh',
      titles: { vi: `Về ${id}` },
      status: 'by_dates',
      relations: [],
    },
    ...{ issuedOn: '2020-01-01T00:00:00.000Z', effectiveOn: '2020-01-01T00:00:00.000Z', at: '' },
    ...over,
  }) as DrawnDocument

const change = (by: string, of: string, over: Partial<DrawnChange> = {}): DrawnChange => ({
  ...{ by, of, type: 'replaces', isPart: false },
  ...over,
})

describe('the picture', () => {
  const documents = [
    document('moi', '2/2025/NĐ-CP', { issuedOn: '2025-01-01T00:00:00.000Z' }),
    document('cu', '1/2020/NĐ-CP'),
  ]
  const drawn = (changes: DrawnChange[], own = 'cu') =>
    toPicture({ documents, changes, left: 0 }, own, 'vi').nodes.map((one) => one.node)

  it('names each document with its day, whether it is in force, and what it does to others', () => {
    const [first, second] = drawn([change('moi', 'cu')])
    expect(first).toMatchObject({
      name: 'Nghị định 1/2020/NĐ-CP',
      lines: ['Văn bản này', '01/01/2020 · Còn hiệu lực'],
      isThis: true,
    })
    expect(first).not.toHaveProperty('href')
    expect(second).toMatchObject({ href: '/van-ban/moi', full: 'Nghị định 2/2025/NĐ-CP. Về moi' })
    expect(second?.lines).toContain('Thay thế 1/2020/NĐ-CP')
  })

  it('draws one arrow between two documents; it ends one only as a whole', () => {
    const changes = [change('moi', 'cu', { isPart: true }), change('moi', 'cu', { type: 'amends' })]
    const ends = (all: DrawnChange[]) =>
      toPicture({ documents, changes: all, left: 0 }, 'cu', 'vi').arrows.map(({ arrow }) => arrow.isEnd)
    expect(ends(changes)).toEqual([false])
    expect(ends([...changes, change('moi', 'cu')])).toEqual([true])
    expect(drawn(changes)[1]?.lines).toEqual(expect.arrayContaining(['Thay thế một phần 1/2020/NĐ-CP']))
  })

  it('cuts what does not fit, and links nothing that no site shows', () => {
    const long = document('dai', '1234567/2026/TTLT-BTP-BNV-BTC-BKHDT', { at: null })
    const [only] = toPicture({ documents: [long], changes: [], left: 0 }, 'cu', 'vi').nodes
    expect(only?.node.name).toHaveLength(30)
    expect(only?.node).not.toHaveProperty('href')
  })
})
