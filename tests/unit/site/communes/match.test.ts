import { expect, it, test } from 'vitest'
import { readOldUnits, toPredecessor } from '../../../../cms/seed/oldUnits.ts'
import units from '../../../../cms/seed/data/units.json' with { type: 'json' }
import { matchCommunes, matchNamedCommunes } from '../../../../site/data/matchCommunes.ts'
import { readPlaceAsked } from '../../../../site/data/placeAsked.ts'

const old = await readOldUnits()
const communes = units.provinces_full
  .find(({ code }) => code === '15')!
  .communes.map(({ code, name, full_name, full_name_en }) => ({
    ...{ name, fullName: full_name, nameEn: full_name_en },
    predecessors: (old.get(code) ?? []).map((one) => ({ ...toPredecessor(one), until: '2025-06-30' })),
  }))
const found = (text: string) => matchCommunes(communes, text)
const names = (text: string) => found(text).map(({ unit }) => unit.fullName)

test.each([
  ['Xã Bắc Hà', ['Xã Bắc Hà']],
  ['bac ha', ['Xã Bắc Hà']],
  ['  XÃ   BẮC HÀ ', ['Xã Bắc Hà']],
  ['xã Bắc Hà, tỉnh Lào Cai', ['Xã Bắc Hà']],
  ['Bac Ha Commune', ['Xã Bắc Hà']],
  ['phường Lào Cai', ['Phường Lào Cai']],
  ['xã Cốc San cũ', ['Xã Cốc San']],
  ['Na Hối', ['Xã Bắc Hà']],
  ['xa na hoi cu', ['Xã Bắc Hà']],
  ['thị trấn Phố Lu', ['Xã Bảo Thắng']],
  ['tt pho lu', ['Xã Bảo Thắng']],
  ['Xã Na Hối'.normalize('NFD'), ['Xã Bắc Hà']],
])('%s means %j', (text, expected) => expect(names(text)).toEqual(expected))

it('names the former unit that led to a commune, and none where its own name did', () => {
  expect(found('xã Na Hối')[0]?.former).toBe('Xã Na Hối')
  expect(found('xã Bắc Hà')[0]?.former).toBeUndefined()
})

it('offers all communes of a former district', () => {
  const all = names('thị xã Sa Pa')
  expect(all).toContain('Phường Sa Pa')
  expect(all).toContain('Xã Bản Hồ')
  expect(all.length).toBeGreaterThan(3)
  expect(names('huyen bac ha')).toContain('Xã Bảo Nhai')
  expect(found('thị xã Sa Pa')[0]?.former).toBe('Thị xã Sa Pa')
})

it('tells by accents what they tell', () => {
  for (const text of ['Mường Khương', 'Văn Bàn'])
    expect(names(text).every((name) => name.includes(text))).toBe(true)
})

it('takes a search for a commune only when it is the whole name and nothing else', () => {
  const named = (text: string) => matchNamedCommunes(communes, text).map(({ unit }) => unit.fullName)
  expect(named('xã bắc hà')).toEqual(['Xã Bắc Hà'])
  expect(named('xa na hoi cu')).toEqual(['Xã Bắc Hà'])
  for (const text of ['bac h', 'đăng ký kết hôn xã Bắc Hà', 'khai sinh', 'chợ Bắc Hà'])
    expect(named(text), text).toEqual([])
})

it('goes on with what is only begun', () => {
  expect(names('bac h')).toEqual(['Xã Bắc Hà'])
})

test.each(['', '   ', 'xã', 'zzz', '%', 'a'.repeat(500), 'đăng ký kết hôn'])('%j means none', (text) =>
  expect(found(text)).toEqual([]),
)

it('every commune is found by its own name and by each of its former names', () => {
  for (const { fullName, predecessors } of communes) {
    expect(names(fullName), fullName).toContain(fullName)
    for (const { name } of predecessors) expect(names(`${name} cũ`), name).toContain(fullName)
  }
})

const asked = (text: string) => {
  const read = readPlaceAsked(communes, text, ['Lào Cai', 'Yên Bái'])
  return read && `${read.about} | ${read.at.unit.fullName}`
}

test.each([
  ['khai sinh cho con ở xã Bắc Hà', 'khai sinh cho con | Xã Bắc Hà'],
  ['khai sinh o bac ha', 'khai sinh | Xã Bắc Hà'],
  ['sao y tại phường Lào Cai', 'sao y | Phường Lào Cai'],
  ['birth certificate in Bac Ha Commune', 'birth certificate | Xã Bắc Hà'],
  ['làm hộ chiếu ở Lào Cai', null],
  ['đầu tư ở yên bái', null],
  ['xây nhà ở', null],
  ['đăng ký tạm trú ở nhà trọ', null],
  ['ủy ban nhân dân xã Bắc Hà', null],
  ['xã Bắc Hà', null],
])('%s asks for %j', (text, expected) => expect(asked(text)).toBe(expected))
