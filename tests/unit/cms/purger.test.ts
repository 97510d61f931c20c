import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makePurger } from '../../../cms/jobs/purger.ts'
import { startPurgedPortal, type PurgedPortal } from '../../support/purgedPortal.ts'

const secret = 'a secret for tests only, never used elsewhere'
const log = { warn: vi.fn(), info: vi.fn() }
let one: PurgedPortal
let other: PurgedPortal

const make = (urls = [one.url, other.url], patience = 5000) =>
  makePurger({ urls, secret, log, patience, retries: [1, 1, 1] })

beforeEach(async () => {
  vi.clearAllMocks()
  one = await startPurgedPortal()
  other = await startPurgedPortal()
})
afterEach(async () => {
  await one.stop()
  await other.stop()
})

describe('telling the portals what has changed', () => {
  test('tells every portal, with the secret', async () => {
    const purger = make()
    purger.purge(['news', 'news:1'])
    await purger.settled()
    for (const portal of [one, other]) {
      expect(portal.purges).toEqual([['news', 'news:1']])
      expect([...portal.secrets]).toEqual([`Bearer ${secret}`])
    }
  })

  test('sends what comes meanwhile together, and no more at once than a portal takes', async () => {
    const purger = make([one.url])
    purger.purge(['first'])
    for (let n = 0; n < 2500; n++) purger.purge(['news', `news:${n}`])
    await purger.settled()
    expect(one.purges.every((tags) => tags.length <= 1000)).toBe(true)
    expect(one.purges.flat()).toHaveLength(2502)
    expect(one.purges.length).toBeLessThanOrEqual(4)
  })

  test('a portal that never answers holds no other up, and is given up with one line in the log', async () => {
    one.status = 0
    // Far longer than a portal of this process takes to answer, also on a busy machine.
    const purger = make([one.url, other.url], 500)
    for (let n = 0; n < 3; n++) {
      purger.purge([`news:${n}`])
      await purger.settled()
    }
    expect(other.purges).toEqual([['news:0'], ['news:1'], ['news:2']])
    expect(one.purges).toHaveLength(12)
    expect(log.warn).toHaveBeenCalledTimes(1)
  })

  test('a portal that comes back hears what it has missed while it was tried', async () => {
    one.status = 503
    const purger = makePurger({ urls: [one.url], secret, log, retries: Array(100).fill(100) })
    purger.purge(['home'])
    await vi.waitFor(() => expect(one.purges.length).toBeGreaterThan(0), 20_000)
    one.status = 204
    purger.purge(['news'])
    await purger.settled()
    expect(one.purges.at(-1)!.sort()).toEqual(['home', 'news'])
    expect(log.warn).not.toHaveBeenCalled()
  })

  test('a portal that says no is not asked again, nor is one that is not there a fault', async () => {
    one.status = 401
    await other.stop()
    const purger = make()
    purger.purge(['home'])
    await purger.settled()
    expect(one.purges).toHaveLength(1)
    expect(log.warn).toHaveBeenCalledTimes(2)
  })
})
