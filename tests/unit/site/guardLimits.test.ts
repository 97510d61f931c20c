import { beforeAll, expect, test, vi } from 'vitest'
import { makeReporters } from '../../../site/data/reporters.ts'

vi.mock('../../../site/data/guard/spend.ts', () => ({ spendProof: () => Promise.resolve(true) }))

let guard: typeof import('../../../site/data/guard/guard.ts')

beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret of the tests, which is long enough')
  vi.stubEnv('FORMS_A_SECOND', '1')
  guard = await import('../../../site/data/guard/guard.ts')
})

/** Answers the question of a form. @param by how wrong the answer is */
async function answer(client: string, by = 0) {
  const { left, right, isMinus, token } = (await guard.offerGuard('thu')).question
  const sent = { isTrapped: false, solution: '', token, answer: (isMinus ? left - right : left + right) + by }
  return (await guard.checkGuard(sent, { action: 'thu', client })).problem
}

test('neither wrong answers nor clicks of others hold up whoever answers right', async () => {
  for (let at = 0; at < 50; at += 1) expect(await answer(`10.3.0.${at}`, 1)).toBe('unsolved')
  const clicks = Array.from({ length: 50 }, (_, at) =>
    guard.checkLimits({ isTrapped: false }, `10.4.0.${at}`),
  )
  expect(clicks.at(-1)).toMatchObject({ problem: 'busy' })
  expect(await answer('10.5.0.1')).toBeNull()
  expect(await answer('10.5.0.2')).toBeNull()
  expect(await answer('10.5.0.3')).toBe('busy')
})

test('a day with more clients than are remembered lets new ones through, and forgets the limit of the oldest', () => {
  const reporters = makeReporters({ days: 1, burst: 1, most: 2 })
  expect(['a', 'b', 'a', 'c', 'd'].map((client) => reporters.waitOf(client))).toEqual([0, 0, 60, 0, 0])
  expect(reporters.waitOf('d')).toBe(60)
  expect(reporters.waitOf('a')).toBe(0)
})
