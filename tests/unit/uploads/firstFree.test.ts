import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFree } from '../../../cms/uploads/freeName.ts'

/** The number found where some are taken, and how often was asked. */
async function find(isTaken: (count: number) => boolean) {
  let asked = 0
  const count = await firstFree(async (one) => {
    asked += 1
    return isTaken(one)
  })
  return { count, asked }
}

test('the next number of numbers that follow each other is found by few questions', async () => {
  for (const last of [0, 1, 2, 3, 7, 8, 1000]) expect((await find((one) => one <= last)).count).toBe(last + 1)
  expect((await find(() => false)).asked).toBe(1)
  expect((await find((one) => one <= 1000)).asked).toBeLessThanOrEqual(25)
})

test('with gaps the number is free, whichever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 200 })), async (taken) => {
      expect(taken).not.toContain((await find((one) => taken.includes(one))).count)
    }),
  )
})
