import { describe, expect, test } from 'vitest'
import { makeAttempts } from '../../../cms/signIn/attempts.ts'
import { isOwnSender } from '../../../cms/signIn/origin.ts'
import { Busy, makeTurns } from '../../../cms/signIn/turns.ts'

const MINUTE = 60_000

describe('wrong passwords', () => {
  let time = 0
  const clock = () => time
  const owner = { account: 'a@test.example', address: '10.0.0.1' }
  const stranger = { ...owner, address: '203.0.113.9' }

  test('wait longer and longer at one place, and nowhere else', () => {
    const attempts = makeAttempts(clock)
    for (let i = 0; i < 5; i++) expect(attempts.begin(stranger)).toBe(0)
    expect(attempts.begin(stranger)).toBe(600)
    expect(attempts.begin(owner)).toBe(0)
    time += 10 * MINUTE
    expect(attempts.begin(stranger)).toBe(0)
    expect(attempts.begin(stranger)).toBe(20 * 60)
    time += 24 * 60 * MINUTE
    expect(attempts.begin(stranger)).toBe(0)
  })

  test('to ask while waiting does not make the wait longer', () => {
    const attempts = makeAttempts(clock)
    for (let i = 0; i < 5; i++) attempts.begin(stranger)
    for (let i = 0; i < 100; i++) attempts.begin(stranger)
    time += 10 * MINUTE
    expect(attempts.begin(stranger)).toBe(0)
  })

  test('of one address count for all accounts together', () => {
    const attempts = makeAttempts(clock)
    const waits = Array.from({ length: 300 }, (_, at) =>
      attempts.begin({ ...stranger, account: `${at}@x.example` }),
    )
    expect(waits.filter((wait) => wait === 0)).toHaveLength(20)
    expect(attempts.begin({ account: 'b@test.example', address: '10.0.0.2' })).toBe(0)
  })

  test('an office behind one address signs in without end, and a right password forgets wrong ones', () => {
    const attempts = makeAttempts(clock)
    for (let i = 0; i < 300; i++) {
      const one = { account: `${i % 7}@test.example`, address: '10.0.0.3' }
      expect(attempts.begin(one)).toBe(0)
      if (i % 2) expect(attempts.begin(one)).toBe(0)
      if (i % 2) attempts.takeBack(one, true)
      attempts.takeBack(one, true)
    }
  })

  test('a browser that is known counts for itself, whatever strangers do behind its address', () => {
    const attempts = makeAttempts(clock)
    for (let i = 0; i < 10; i++) attempts.begin(owner)
    expect(attempts.begin(owner)).toBeGreaterThan(0)
    const known = { ...owner, device: 'x' }
    for (let i = 0; i < 5; i++) expect(attempts.begin(known)).toBe(0)
    expect(attempts.begin(known)).toBeGreaterThan(0)
  })

  test('are forgiven by an administrator, of one account', () => {
    const attempts = makeAttempts(clock)
    const other = { ...stranger, account: 'b@test.example' }
    for (let i = 0; i < 6; i++) for (const one of [stranger, other]) attempts.begin(one)
    attempts.reset(stranger.account)
    expect(attempts.begin(stranger)).toBe(0)
    expect(attempts.begin(other)).toBeGreaterThan(0)
  })
})

describe('turns', () => {
  const limits = { atOnce: 1, waiting: 4, perClient: 2, patience: 50 }
  const later = (ms: number) => new Promise((done) => setTimeout(done, ms))

  test('one works at a time; one client does not fill the queue, and the queue has an end', async () => {
    const turn = makeTurns({ ...limits, patience: 5000 })
    let running = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++running)
      await later(5)
      running -= 1
    }
    const flood = Array.from({ length: 20 }, () => turn('flood', work))
    const owner = turn('owner', work)
    const settled = await Promise.allSettled(flood)
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    await expect(owner).resolves.toBeUndefined()
    expect(most).toBe(1)
    const many = Array.from({ length: 20 }, (_, at) => turn(String(at), work))
    const crowd = await Promise.allSettled(many)
    expect(crowd.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  })

  test('nobody waits for ever, and after that it goes on', async () => {
    const turn = makeTurns(limits)
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    const long = turn('a', () => ended)
    await expect(turn('b', () => later(1))).rejects.toBeInstanceOf(Busy)
    end()
    await long
    await expect(turn('c', () => Promise.resolve('done'))).resolves.toBe('done')
    await expect(turn('d', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(turn('e', () => Promise.resolve('done'))).resolves.toBe('done')
  })
})

describe('who may sign somebody in', () => {
  const own = 'https://quantri.test.example'
  const form = 'multipart/form-data; boundary=x'
  const cases: [Record<string, string>, boolean][] = [
    [{ origin: own, 'content-type': form }, true],
    [{ origin: own, 'sec-fetch-site': 'same-origin', 'content-type': form }, true],
    [{ 'sec-fetch-site': 'same-origin', 'content-type': form }, true],
    [{ 'content-type': 'application/json; charset=utf-8' }, true],
    [{ 'content-type': form }, false],
    [{ 'content-type': 'text/plain' }, false],
    [{ 'content-type': 'application/jsonp' }, false],
    [{}, false],
    [{ origin: 'https://evil.example', 'content-type': 'application/json' }, false],
    [{ origin: 'null', 'content-type': 'application/json' }, false],
    [{ origin: `${own}.evil.example`, 'content-type': form }, false],
    [{ origin: own, 'sec-fetch-site': 'cross-site', 'content-type': form }, false],
    [{ 'sec-fetch-site': 'same-site', 'content-type': 'application/json' }, false],
  ]
  test.each(cases)('%j: %s', (headers, expected) => {
    expect(isOwnSender(new Headers(headers), own)).toBe(expected)
  })
})
