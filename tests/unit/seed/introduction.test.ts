import { expect, test } from 'vitest'
import { introduceCommune } from '../../../cms/seed/introduction.ts'
import { readOldUnits } from '../../../cms/seed/oldUnits.ts'

const unit = (fullName: string, type: 'Xã' | 'Phường' = 'Xã') => ({
  ...{ fullName, type, name: fullName.replace(`${type} `, '') },
})
const former = (name: string, kind: 'commune' | 'ward' | 'town', district = 'Huyện Bắc Hà') => ({
  ...{ name, kind, district, province: 'Lào Cai' },
})

test('a commune that was made of several says of which', () => {
  const from = [former('Na Hối', 'commune'), former('Bắc Hà', 'town'), former('Bản Phố', 'commune')]
  const { vi, en } = introduceCommune({ unit: unit('Xã Bắc Hà'), from, areaKm2: 179.7 })
  expect(vi).toContain(
    'Xã được lập từ thị trấn Bắc Hà và các xã Na Hối, Bản Phố (huyện Bắc Hà, tỉnh Lào Cai cũ). Diện tích khoảng 180 km².',
  )
  expect(en).toContain(
    'It was formed from the town of Bắc Hà and the communes of Na Hối and Bản Phố (Bắc Hà district, former Lào Cai Province). It covers about 180 km².',
  )
})

test('old communes of two districts stand with their own', () => {
  const from = [
    former('Cao Phạ', 'commune', 'Huyện Mù Căng Chải'),
    former('Tú Lệ', 'commune', 'Thị xã Nghĩa Lộ'),
  ]
  const { vi } = introduceCommune({ unit: unit('Xã Tú Lệ'), from })
  expect(vi).toContain(
    'xã Cao Phạ (huyện Mù Căng Chải, tỉnh Lào Cai cũ) cùng xã Tú Lệ (thị xã Nghĩa Lộ, tỉnh Lào Cai cũ).',
  )
  expect(vi).not.toContain('km²')
})

test('a commune that stayed as it was says so', () => {
  const { vi, en } = introduceCommune({ unit: unit('Xã Nậm Xé'), from: [former('Nậm Xé', 'commune')] })
  expect(vi).toContain('Xã không thay đổi khi sắp xếp năm 2025: trước đó là xã Nậm Xé (huyện Bắc Hà')
  expect(en).toContain('It stayed as it was in the reform of 2025')
})

test('every commune of the sample has a sentence that names all it was made of', async () => {
  const all = await readOldUnits()
  expect(all.size).toBe(99)
  for (const from of all.values()) {
    const { vi, en } = introduceCommune({ unit: unit('Xã X'), from })
    for (const { name, district } of from) {
      expect(vi).toContain(name)
      expect(en).toContain(name)
      expect(vi.toLowerCase()).toContain(district.toLowerCase())
    }
    expect(`${vi}${en}`).not.toMatch(/undefined| {2}|\.\./)
  }
})
