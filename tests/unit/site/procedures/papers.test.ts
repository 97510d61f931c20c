import { expect, test } from 'vitest'
import type { KnownPaper } from '../../../../site/data/paperKinds.ts'
import { toPaper } from '../../../../site/views/procedures/papers.ts'

const residence: KnownPaper = {
  name: 'Giấy tờ cư trú',
  whereFrom: 'Công an xã xác nhận.',
  heldIn: 'population',
  ruleNumber: '104/2022/NĐ-CP',
  procedure: '1.010041',
}
const id = (kind: Partial<KnownPaper> = {}): KnownPaper => ({
  name: 'Căn cước',
  heldIn: 'vneid',
  ruleNumber: '26/2023/QH15',
  ...kind,
})
const show = (row: object, kind: KnownPaper, { code = '1.001193', locale = 'vi' as 'vi' | 'en' } = {}) =>
  toPaper({ name: 'Giấy tờ', kind: 'k', ...row } as never, { code, locale, kinds: new Map([['k', kind]]) })

test('a paper on VNeID is not needed only where the procedure says so', () => {
  expect(show({ held: 'not_needed' }, id()).held).toBe('Đã có trên VNeID, không cần nộp.')
  expect(show({ held: 'not_needed' }, id(), { locale: 'en' }).held).toBe(
    'Already in the VNeID app: no need to bring it.',
  )
  expect(show({}, id()).held).toBe('Có thể đã có trên VNeID: hãy hỏi nơi nhận có cần nộp không.')
  expect(show({ held: 'if_not_found' }, id()).held).toBe('Chỉ nộp khi cơ quan không tra được.')
  expect(show({ held: 'not_needed' }, id({ heldIn: 'none' })).held).toBe(
    'Không cần nộp nếu Nhà nước đã có dữ liệu.',
  )
})

test('nothing is said without a rule, or that the published words or a note say', () => {
  expect(show({}, id({ ruleNumber: null })).held).toBeUndefined()
  expect(show({ note: 'Chỉ xuất trình.' }, id()).held).toBeUndefined()
  const note = 'Đã có bản điện tử thì không phải nộp.'
  expect(show({ held: 'not_needed', note }, id()).held).toBeUndefined()
})

test('a paper says where to get it, by its own note first, and never by the procedure itself', () => {
  expect(show({}, residence)).toMatchObject({ from: 'Công an xã xác nhận.', fromHref: '/thu-tuc/1.010041' })
  expect(show({}, residence, { locale: 'en' }).fromHref).toBe('/en/thu-tuc/1.010041')
  const noted = show({ note: 'Chỉ khi không tra được.' }, residence)
  expect([noted.from, noted.fromHref]).toEqual([undefined, '/thu-tuc/1.010041'])
  expect(show({}, residence, { code: '1.010041' }).fromHref).toBeUndefined()
})

test('a paper of no kind, or of one that is gone, stands as it is published', () => {
  expect(show({ kind: null, originals: 1 }, residence)).toEqual({ name: 'Giấy tờ', originals: 1 })
  expect(show({ kind: 'gone' }, residence)).toEqual({ name: 'Giấy tờ' })
})
