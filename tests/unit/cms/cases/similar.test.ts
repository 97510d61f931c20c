import { expect, test } from 'vitest'
import { likeness } from '../../../../cms/cases/similar.ts'

const at = (lat: number, lng: number, text = 'Đèn đường tắt') => ({ text, place: { lat, lng } })

test('reports 200 m apart could be the same, those 2 km apart not', () => {
  const here = at(22.48, 103.97)
  expect(likeness(here, at(22.4818, 103.97))).toEqual({ metres: 200, isSimilar: true })
  expect(likeness(here, at(22.498, 103.97)).isSimilar).toBe(false)
})

test('without points, their words decide', () => {
  const [one, other] = [{ text: 'Đèn đường tắt ở chợ Cốc Lếu' }, { text: 'Chợ Cốc Lếu đèn tắt' }]
  expect(likeness(one, other)).toEqual({ metres: null, isSimilar: true })
  expect(likeness(one, { text: 'Rác chất đống ven sông' }).isSimilar).toBe(false)
})
