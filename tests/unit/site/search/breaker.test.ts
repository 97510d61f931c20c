import { describe, expect, it } from 'vitest'
import { Broken, makeBreaker } from '../../../../site/data/breaker.ts'

const fails = () => Promise.reject(new Error('away'))
const works = () => Promise.resolve('found')

describe('the breaker', () => {
  it('lets work through while all is well', async () => {
    const guard = makeBreaker(1000)
    expect(await guard(works)).toBe('found')
    expect(await guard(works)).toBe('found')
  })

  it('asks nobody for a while after a failure, then tries again and recovers', async () => {
    let time = 0
    const guard = makeBreaker(1000, () => time)
    await expect(guard(fails)).rejects.toThrow('away')
    await expect(guard(works)).rejects.toBeInstanceOf(Broken)
    time = 1000
    expect(await guard(works)).toBe('found')
    expect(await guard(works)).toBe('found')
  })

  it('lets one caller try and spares the others', async () => {
    let time = 0
    const guard = makeBreaker(1000, () => time)
    await expect(guard(fails)).rejects.toThrow('away')
    time = 1000
    const slow = guard(() => new Promise((done) => setTimeout(() => done('late'), 20)))
    await expect(guard(works)).rejects.toBeInstanceOf(Broken)
    expect(await slow).toBe('late')
  })
})
