import { describe, expect, it } from 'vitest'
import { originOfPath } from '../../../../site/layouts/head.ts'
import type { LightAgency, StoredAgency } from '../../../../site/views/agencies.ts'
import { toProvinceMap, toShapes } from '../../../../site/views/commune-map.ts'
import { firstDayOf, toFormerText } from '../../../../site/views/communes/former.ts'
import { toLetterGroups, toLinkedPlaces } from '../../../../site/views/communes/list.ts'
import { hasOwn } from '../../../../site/views/communes/offices.ts'
import { toCommune, type StoredCommune } from '../../../../site/views/communes/page.ts'

const makeUnit = (name: string, kind = 'Xã', over: object = {}) => ({
  id: name,
  code: '02839',
  slug: `xa-${name}`,
  name,
  fullName: `${kind} ${name}`,
  fullNameEn: null,
  nameEn: null,
  predecessors: [],
  ...over,
})

describe('the list of communes', () => {
  it('stands by letters: Â with A, Đ apart from D, whatever the kind of unit', () => {
    const units = ['Đông Cuông', 'Dền Sáng', 'Âu Lâu', 'Bắc Hà', 'A Mú Sung'].map((name, at) =>
      makeUnit(name, at % 2 ? 'Phường' : 'Xã'),
    )
    const groups = toLetterGroups(units, { locale: 'vi' })
    expect(groups.map(({ letter }) => letter)).toEqual(['A', 'B', 'D', 'Đ'])
    expect(groups[0]?.communes.map(({ name }) => name)).toEqual(['Xã A Mú Sung', 'Xã Âu Lâu'])
  })

  it('reads letters of decomposed names', () => {
    const [group] = toLetterGroups([makeUnit('Âu Lâu'.normalize('NFD'))], { locale: 'vi' })
    expect(group?.letter).toBe('A')
  })

  it('says what each was formed from, districts once', () => {
    const predecessors = [
      { name: 'Thị trấn Bắc Hà', note: 'Huyện Bắc Hà, tỉnh Lào Cai cũ', until: '2025-06-30T12:00:00.000Z' },
      { name: 'Xã Na Hối', note: 'Huyện Bắc Hà, tỉnh Lào Cai cũ', until: '2025-06-30T12:00:00.000Z' },
      { name: 'Xã Tân An', note: 'Huyện Văn Bàn, tỉnh Lào Cai cũ', until: '2025-06-30T12:00:00.000Z' },
    ]
    expect(toFormerText(predecessors)).toBe(
      'thị trấn Bắc Hà, xã Na Hối (huyện Bắc Hà, tỉnh Lào Cai cũ); xã Tân An (huyện Văn Bàn, tỉnh Lào Cai cũ)',
    )
    expect(firstDayOf(predecessors)).toBe('2025-07-01')
    expect(firstDayOf([...predecessors, { name: 'Xã X' }])).toBeNull()
    expect(toFormerText(null)).toBe('')
  })

  it('is the same on the map: each commune with a border is a link with its name', () => {
    const { areas } = toProvinceMap(
      toLinkedPlaces([makeUnit('Bắc Hà', 'Xã', { slug: 'xa-bac-ha', fullNameEn: 'Bac Ha Commune' })], {
        locale: 'en',
      }),
      'en',
    )
    expect(areas).toEqual([{ name: 'Bac Ha Commune', href: '/en/xa-phuong/xa-bac-ha', code: '02839' }])
    expect(toShapes()).toMatch(/<path id="02839" vector-effect="non-scaling-stroke" d="M[^"]+z"\/>/)
    expect(
      toProvinceMap(toLinkedPlaces([makeUnit('Xa', 'Xã', { code: '1' })], { locale: 'vi' }), 'vi').areas,
    ).toEqual([])
  })

  it('has its canonical address on the provincial portal, from whatever site it is read', () => {
    const settings = {
      origin: 'https://xa.x.vn',
      portal: { name: '', origin: 'https://x.vn', agencyName: '' },
    }
    for (const path of ['/xa-phuong', '/xa-phuong/xa-bac-ha'])
      expect(originOfPath(path, settings)).toBe('https://x.vn')
  })
})

const makeAgency = (name: string, over: object = {}) =>
  ({
    ...{ id: name, name, slug: `s-${name.length}`, tier: 'commune', contentLang: 'vi', createdAt: '' },
    ...over,
  }) as unknown as StoredAgency & LightAgency

const COMMITTEE = makeAgency('Ủy ban nhân dân xã Bắc Hà', {
  ...{ unit: 'u1', address: 'Xã Bắc Hà, tỉnh Lào Cai', phone: '0214 3000 001' },
  openingHours: [{ days: 'Thứ Hai đến thứ Sáu', from: '07:30', to: '11:30' }],
})
const GENERAL = ['Ủy ban nhân dân xã, phường', 'Trạm Y tế xã, phường', 'Công an xã, phường'].map((name) =>
  makeAgency(name),
)

const makeCommune = (over: Partial<StoredCommune> = {}): StoredCommune => {
  const own = over.own ?? [COMMITTEE]
  const all = [...GENERAL, ...own]
  return {
    unit: makeUnit('Bắc Hà', 'Xã', { fullNameEn: 'Bac Ha Commune' }),
    own,
    all,
    names: new Map(all.map(({ id, name }) => [id, name])),
    site: undefined,
    province: { fullName: 'Tỉnh Lào Cai' },
    holidays: [],
    portal: {},
    ...over,
  }
}

describe('the page of a commune', () => {
  it('names its committee, and the offices every commune has after the commune', () => {
    const { committee, offices } = toCommune(makeCommune(), 'vi')
    expect(committee).toMatchObject({ name: 'Ủy ban nhân dân xã Bắc Hà', phone: '0214 3000 001' })
    expect(offices.map(({ name }) => name)).toEqual(['Công an xã Bắc Hà', 'Trạm Y tế xã Bắc Hà'])
  })

  it('shows an office of its own in place of the general one, with its contacts', () => {
    const police = makeAgency('Công an xã Bắc Hà', {
      unit: 'u1',
      address: '12 Ngọc Uyển',
      phone: '0214 3000 009',
    })
    const { offices } = toCommune(makeCommune({ own: [COMMITTEE, police] }), 'vi')
    expect(offices[0]).toMatchObject({ name: 'Công an xã Bắc Hà', address: '12 Ngọc Uyển' })
    expect(offices.filter(({ name }) => name.startsWith('Công an'))).toHaveLength(1)
  })

  it('says what an office of its own has not published, and names those without anything after it', () => {
    const health = makeAgency('Trạm Y tế xã Bắc Hà', { unit: 'u1', phone: '0214 3000 010' })
    const { offices } = toCommune(makeCommune({ own: [COMMITTEE, health] }), 'vi')
    expect(offices.map(({ name }) => name)).toEqual(['Trạm Y tế xã Bắc Hà', 'Công an xã Bắc Hà'])
    expect(offices[0]?.lacks).toBe('số nhà, tên đường và giờ làm việc')
    expect(offices.map(hasOwn)).toEqual([true, false])
  })

  it('names the land registry, whose branches serve the communes', () => {
    const land = makeAgency('Văn phòng đăng ký đất đai và các chi nhánh', { tier: 'province' })
    const stored = makeCommune()
    const all = [...stored.all, land]
    const names = new Map(all.map(({ id, name }) => [id, name]))
    const { offices } = toCommune({ ...stored, all, names }, 'vi')
    expect(offices.at(-1)).toMatchObject({ kind: 'land', name: land.name })
  })

  it('recognises offices on an English page by their Vietnamese names', () => {
    const stored = makeCommune()
    const own = [{ ...COMMITTEE, name: "People's Committee of Bac Ha Commune" }]
    const { committee, offices } = toCommune({ ...stored, own }, 'en')
    expect(committee?.name).toBe("People's Committee of Bac Ha Commune")
    expect(offices).toHaveLength(2)
  })

  it('takes the contacts of its site before those of the committee, and links to the site', () => {
    const site = { phone: '0214 3000 077', hotline: '0912 000 000' } as never
    const unit = { ...makeUnit('Bắc Hà'), origin: 'https://xa-bac-ha.x.vn' }
    const view = toCommune(makeCommune({ site, unit }), 'vi')
    expect(view.committee?.phone).toBe('0214 3000 077')
    expect(view.hotline).toBe('0912 000 000')
    expect(view.site).toEqual({ text: 'xa-bac-ha.x.vn', href: 'https://xa-bac-ha.x.vn/' })
    expect(toCommune(makeCommune(), 'vi').site).toBeUndefined()
  })

  it('searches maps for the committee while its street is unknown, and for the street once it is known', () => {
    const asked = (commune: StoredCommune) =>
      toCommune(commune, 'vi').maps.map(({ href }) => decodeURIComponent(href))
    expect(asked(makeCommune())).toEqual([
      'https://www.openstreetmap.org/search?query=Ủy ban nhân dân xã Bắc Hà, Tỉnh Lào Cai',
      'https://www.google.com/maps/search/?api=1&query=Ủy ban nhân dân xã Bắc Hà, Tỉnh Lào Cai',
    ])
    const known = [{ ...COMMITTEE, address: 'Số 1 đường Ngọc Uyển, xã Bắc Hà' }]
    expect(asked(makeCommune({ own: known }))[0]).toContain('query=Số 1 đường Ngọc Uyển')
  })

  it('says once what is unknown, and whom to ask', () => {
    const { missing } = toCommune(
      makeCommune({ portal: { complaint: { url: 'https://pakn.dichvucong.gov.vn' } } }),
      'vi',
    )
    expect(missing?.text).toContain('số nhà, tên đường và thư điện tử của Ủy ban nhân dân xã Bắc Hà')
    expect(missing?.text).not.toContain('giờ làm việc')
    expect(missing?.ask).toMatchObject({ href: 'https://pakn.dichvucong.gov.vn' })
    const call = toCommune(makeCommune({ portal: { hotline: '1022' } }), 'vi').missing?.ask
    expect(call).toMatchObject({ phone: '1022' })
  })

  it('says nothing where all is known', () => {
    const whole = { ...COMMITTEE, address: 'Số 1 đường Ngọc Uyển', email: 'xa@x.vn' }
    const stored = makeCommune({ own: [whole], all: [whole] })
    expect(toCommune(stored, 'vi').missing).toBeUndefined()
  })

  it('stands without a committee', () => {
    const { committee, missing } = toCommune(makeCommune({ own: [] }), 'vi')
    expect(committee).toBeUndefined()
    expect(missing?.text).toContain('giờ làm việc')
  })
})
