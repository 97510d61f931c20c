import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { beforeAll, expect, test, vi } from 'vitest'
import { useText } from '../../../site/i18n/index.ts'
import { GUARD_FIELDS, readGuard, type SentGuard } from '../../../site/views/guard.ts'
import { numberOf } from '../../../site/views/numberWords.ts'

type Data = typeof import('../../../site/data/guard/proof.ts') &
  typeof import('../../../site/data/guard/question.ts')
let guard: Data

beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret of the tests, which is long enough')
  guard = {
    ...(await import('../../../site/data/guard/proof.ts')),
    ...(await import('../../../site/data/guard/question.ts')),
  }
})

const sent = (more: Partial<SentGuard>): SentGuard => ({
  ...{ isTrapped: false, solution: '', token: '', answer: null, ...more },
})

test('the work of a script counts for the form and the time it was offered for, and not when it is changed', async () => {
  const challenge = JSON.parse(await guard.offerProof('gop-y')) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  const read = (change: object, more: object = {}, action = 'gop-y') =>
    guard.readProof(
      JSON.stringify({
        challenge: { ...challenge, parameters: { ...challenge.parameters, ...change } },
        solution: { ...solution, ...more },
      }),
      action,
    )
  const proven = await read({})
  expect(proven?.nonce).toBe(challenge.parameters.nonce)
  expect(proven!.expires.getTime() - Date.now()).toBeGreaterThan(20 * 60_000)
  expect(await read({}, {}, 'theo-doi')).toBeNull()
  expect(await read({ data: { action: 'theo-doi' } }, {}, 'theo-doi')).toBeNull()
  expect(await read({ expiresAt: challenge.parameters.expiresAt! + 60 })).toBeNull()
  expect(await read({ nonce: '00'.repeat(16) })).toBeNull()
  expect(await read({ keyPrefix: '00' })).toBeNull()
  expect(await read({ keySignature: undefined })).toBeNull()
  expect(await read({}, { derivedKey: '00'.repeat(32) })).toBeNull()
  for (const text of ['', '{', 'null', '[]', '{"challenge":{},"solution":{}}'])
    expect(await guard.readProof(text, 'gop-y'), text).toBeNull()

  vi.useFakeTimers({ now: Date.now() + guard.PROOF_LIFETIME + 2000, toFake: ['Date'] })
  expect(await read({})).toBeNull()
  vi.useRealTimers()
})

test('the question is answered in digits or words, for its own form, and its token does not tell the answer', () => {
  const question = guard.makeQuestion('gop-y')
  const { left, right, isMinus, token } = question
  const answer = isMinus ? left - right : left + right
  const expires = new Date(Date.now() + guard.PROOF_LIFETIME).getTime()
  expect(guard.readAnswer(sent({ token, answer }), 'gop-y')?.expires.getTime()).toBeLessThanOrEqual(expires)
  expect(guard.readAnswer(sent({ token, answer: answer + 1 }), 'gop-y')).toBeNull()
  expect(guard.readAnswer(sent({ token, answer }), 'theo-doi')).toBeNull()
  expect(guard.readAnswer(sent({ token }), 'gop-y')).toBeNull()
  expect(guard.readAnswer(sent({ token: token.slice(1), answer }), 'gop-y')).toBeNull()
  expect(guard.readAnswer(sent({ answer }), 'gop-y')).toBeNull()
  const all = Array.from({ length: 300 }, () => guard.makeQuestion('gop-y'))
  for (const one of all) {
    const result = one.isMinus ? one.left - one.right : one.left + one.right
    for (const number of [one.left, one.right, result])
      expect(number >= 1 && number <= 18, JSON.stringify(one)).toBe(true)
  }
})

test.each([
  ['7', 7],
  [' 15 ', 15],
  ['Bảy', 7],
  ['bay', 7],
  ['mười  LĂM', 15],
  ['Muoi mot.', 11],
  ['fourteen', 14],
  ['0', 0],
  ['', null],
  ['khoảng bảy', null],
  ['1234', null],
  ['7'.repeat(5000), null],
])('the answer "%s" is %s', (typed, number) => {
  expect(numberOf(typed)).toBe(number)
})

test('every number of a question has its word in both languages', () => {
  for (const locale of ['vi', 'en'] as const)
    expect(useText(locale).guard.numbers.map(numberOf)).toEqual([...Array(19).keys()])
})

test('any fields are read', () => {
  const form = new FormData()
  form.set(GUARD_FIELDS.answer, 'bốn')
  form.set(GUARD_FIELDS.solution, new Blob(['{}']))
  expect(readGuard(form)).toEqual(sent({ answer: 4 }))
  expect(readGuard(new URLSearchParams({ [GUARD_FIELDS.trap]: 'http://x' }))).toMatchObject({
    isTrapped: true,
  })
})
