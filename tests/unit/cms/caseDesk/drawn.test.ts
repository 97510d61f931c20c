import { expect, test } from 'vitest'
import { middleOf, partBetween, partWith } from '../../../../cms/components/cases/drawn.ts'

const size = { width: 400, height: 200 }

test('what is drawn beyond the edge of a photo ends there', () => {
  expect(partBetween({ x: 380, y: -20 }, { x: 500.4, y: 50.4 }, size)).toEqual({
    ...{ left: 380, top: 0, width: 20, height: 50 },
  })
})

test('numbers that are typed keep a part within its photo', () => {
  const part = middleOf(size)
  expect(part).toEqual({ left: 150, top: 75, width: 100, height: 50 })
  expect(partWith(part, { left: 390 }, size)).toMatchObject({ left: 390, width: 10 })
  expect(partWith(part, { width: 0 }, size)).toMatchObject({ width: 1 })
})
