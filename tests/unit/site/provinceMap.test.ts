import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawMap } from '../../../site/views/provinceMap/draw.ts'
import { simplify } from '../../../site/views/provinceMap/simplify.ts'
import type { Topology } from '../../../site/views/provinceMap/topology.ts'
import { root } from '../../../ops/root.ts'

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const about = { source: '', province: { vi: '', en: '' } }

/** Two squares side by side on the equator, each a degree wide: arc 0 between them, 1 around the west, 2 around the east. */
const squares: Topology = {
  transform: { scale: [1, 1], translate: [100, -0.5] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  ],
  objects: {
    communes: {
      geometries: [
        { arcs: [[0, 1]], properties: { code: 'west' } },
        { arcs: [[2, ~0]], properties: { code: 'east' } },
      ],
    },
  },
}

describe('a map drawn from borders', () => {
  const map = drawMap(squares, about, 20)

  it('has each area as a closed path, north above', () => {
    expect(map.communes.west?.d).toBe('M10 10l0-10-10 0 0 10z')
    expect(map.communes.east?.d).toBe('M10 10l10 0 0-10-10 0z')
    expect([map.width, map.height]).toEqual([20, 10])
  })

  it('has a border between two areas once, and the outer border as one path', () => {
    expect(map.borders).toBe('M10 10l0-10')
    expect(map.outline).toBe('M10 0l-10 0 0 10 10 0 10 0 0-10z')
  })

  it('tells who borders on whom', () => {
    expect(map.communes.west?.neighbours).toEqual(['east'])
    expect(map.communes.east?.neighbours).toEqual(['west'])
  })
})

describe('a line made simpler', () => {
  it('keeps its ends and its bends, and loses what is hardly seen', () => {
    const line = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ] as const
    expect(simplify(line, 6)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ])
    expect(simplify(line, 0.1)).toEqual(line)
    expect(simplify(line.slice(0, 2), 1_000)).toEqual(line.slice(0, 2))
  })
})

describe('the map that the portal shows', () => {
  const kept = read('site/views/commune-map-data.json')
  const communes: Record<string, { d: string; neighbours: string[] }> = kept.communes

  it('is drawn from the borders as they are', () => {
    const drawn = drawMap(read('cms/seed/data/lao-cai-communes.topojson'), kept, kept.width)
    expect({ ...drawn, source: '', province: '' }).toEqual({ ...kept, source: '', province: '' })
  })

  it('has every commune of the province within the picture', () => {
    const { communes: units } = read('cms/seed/data/units.json').provinces_full.find(
      ({ code }: { code: string }) => code === '15',
    )
    expect(Object.keys(communes)).toEqual(units.map(({ code }: { code: string }) => code).toSorted())
    for (const { d } of Object.values(communes)) {
      const [x, y] = /^M(\d+) (\d+)l[\d -]+z$/.exec(d)!.slice(1).map(Number)
      expect(x! <= kept.width && y! <= kept.height).toBe(true)
    }
  })

  it('has neighbours that name each other', () => {
    for (const [code, { neighbours }] of Object.entries(communes)) {
      expect(neighbours.length, code).toBeGreaterThan(0)
      for (const other of neighbours) expect(communes[other]?.neighbours).toContain(code)
    }
  })

  it('stays light', () => {
    expect(readFileSync(join(root, 'site/views/commune-map-data.json')).length).toBeLessThan(30_000)
    expect(gzipSync(kept.outline + kept.borders).length).toBeLessThan(3_500)
  })
})
