import { describe, expect, it } from 'vitest'
import { neighboursOf, toCommuneMap } from '../../../../site/views/commune-map.ts'

const BAC_HA = '02839'
const around = neighboursOf([BAC_HA])
const places = [
  { code: BAC_HA, name: 'Xã Bắc Hà' },
  ...around.map((code, at) => ({ code, name: `Xã ${'ĐBA'[at % 3]} ${at}`, href: `/${code}` })),
  { code: '03006', name: 'Phường Sa Pa' },
]

describe('the map on the site of a commune', () => {
  it('says in words which commune is filled', () => {
    expect(toCommuneMap([BAC_HA], places, 'vi')).toMatchObject({
      names: 'xã Bắc Hà',
      province: 'tỉnh Lào Cai',
    })
    const english = [{ code: BAC_HA, name: 'Bắc Hà Commune' }]
    expect(toCommuneMap([BAC_HA], english, 'en')).toMatchObject({ names: 'Bắc Hà Commune' })
  })

  it('names the neighbours in the order of the alphabet, and nobody else', () => {
    const names = toCommuneMap([BAC_HA], places, 'vi')!.neighbours.map(({ name }) => name)
    expect(names).toHaveLength(around.length)
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare))
    expect(names[0]).toContain('A')
    expect(names.at(-1)).toContain('Đ')
  })

  it('leads to a neighbour only where there is a site', () => {
    const { neighbours } = toCommuneMap(
      [BAC_HA],
      [...places.slice(0, 1), { code: around[0]!, name: 'Xã Y' }],
      'vi',
    )!
    expect(neighbours).toEqual([{ code: around[0], name: 'Xã Y' }])
  })

  it('fills two communes at once, and does not count them among their neighbours', () => {
    const both = [BAC_HA, around[0]!]
    expect(neighboursOf(both)).not.toContain(BAC_HA)
    expect(toCommuneMap(both, places, 'vi')?.own.match(/M/g)).toHaveLength(2)
  })

  it('is not there for what is not on the map, and for a commune without a name', () => {
    expect(toCommuneMap(['00001'], [{ code: '00001', name: 'Xã Xa' }], 'vi')).toBeNull()
    expect(toCommuneMap([BAC_HA], [], 'vi')).toBeNull()
    expect(toCommuneMap([], places, 'vi')).toBeNull()
    expect(neighboursOf(['00001'])).toEqual([])
  })
})
