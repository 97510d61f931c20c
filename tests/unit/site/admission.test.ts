import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeAdmission, Overloaded } from '../../../site/server/admission.ts'

/** The event loop goes round: requests that came meanwhile are read. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('admission', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  /** A task that ends when told to. */
  function makeTask() {
    let end = () => {}
    const done = new Promise<void>((resolve) => (end = resolve))
    return { task: vi.fn(() => done), end }
  }

  it('runs as much at once as it may, the rest in order', async () => {
    const admission = makeAdmission({ atOnce: 1, waiting: 5, patience: 100 })
    const [first, second] = [makeTask(), makeTask()]
    const both = Promise.all([admission.run(first.task), admission.run(second.task)])
    await Promise.resolve()
    expect([first.task, second.task].map((task) => task.mock.calls.length)).toEqual([1, 0])
    first.end()
    second.end()
    await both
    await turn()
    expect(admission.report()).toEqual({ running: 0, queued: 0, rejected: 0 })
  })

  it('turns away at once who finds the queue full, saying when to come back', async () => {
    const admission = makeAdmission({ atOnce: 1, waiting: 0, patience: 100 })
    const first = makeTask()
    const running = admission.run(first.task)
    const error = await admission.run(async () => 1).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Overloaded)
    expect((error as Overloaded).status).toBe(503)
    expect((error as Overloaded).retryAfter).toBeGreaterThanOrEqual(1)
    first.end()
    await running
  })

  const many = { atOnce: 1, waiting: 50, patience: 100 }
  const outcomes = (asked: Promise<unknown>[]) =>
    Promise.all(
      asked.map((one) =>
        one.then(
          () => 'made',
          (error: unknown) => (error as Error).name,
        ),
      ),
    )

  it('turns away who has waited too long instead of answering late, until few wait', async () => {
    const admission = makeAdmission(many)
    const first = makeTask()
    const running = admission.run(first.task)
    const waiting = outcomes(Array.from({ length: 12 }, () => admission.run(async () => 1)))
    vi.advanceTimersByTime(101)
    first.end()
    await running
    expect(await waiting).toEqual([...Array(4).fill('Overloaded'), ...Array(8).fill('made')])
    expect(await admission.run(async () => 2)).toBe(2)
  })

  /** Renders that take so long each, as on a machine that is busy with other work. */
  async function makeSlow(admission: ReturnType<typeof makeAdmission>, ms: number) {
    for (let count = 0; count < 40; count++) {
      await admission.run(async () => void vi.advanceTimersByTime(ms))
      await turn()
    }
  }

  it.each([
    { ms: 10, patience: 100 },
    { ms: 100, patience: 490 },
    { ms: 1000, patience: 2000 },
  ])('waits for about five renders of $ms ms, within bounds', async ({ ms, patience }) => {
    const admission = makeAdmission(many)
    await makeSlow(admission, ms)
    const long = makeTask()
    const running = admission.run(long.task)
    const waiting = Array.from({ length: 12 }, () => admission.run(async () => 1))
    const all = outcomes(waiting)
    vi.advanceTimersByTime(patience - 20)
    expect(admission.report()).toMatchObject({ queued: 12 })
    vi.advanceTimersByTime(40)
    expect(admission.report()).toMatchObject({ queued: 8 })
    long.end()
    await running
    await all
  })

  it('lets the few who wait for one long piece of work have their turn', async () => {
    const admission = makeAdmission(many)
    const long = makeTask()
    const running = admission.run(long.task)
    const waiting = admission.run(async () => 'made')
    vi.advanceTimersByTime(2000)
    long.end()
    await running
    expect(await waiting).toBe('made')
  })

  it('turns everyone away in the end while nothing moves', async () => {
    const admission = makeAdmission(many)
    const hanging = makeTask()
    const running = admission.run(hanging.task)
    const waiting = outcomes([admission.run(async () => 1)])
    vi.advanceTimersByTime(5001)
    expect(await waiting).toEqual(['Overloaded'])
    expect(admission.report()).toEqual({ running: 1, queued: 0, rejected: 1 })
    hanging.end()
    await running
  })

  it('lets others in between pieces that never wait', async () => {
    const admission = makeAdmission({ atOnce: 1, waiting: 5, patience: 100 })
    const task = vi.fn(async () => undefined)
    const all = Promise.all(Array.from({ length: 5 }, () => admission.run(task)))
    await turn()
    expect(task.mock.calls.length).toBeLessThan(3)
    await all
    expect(task).toHaveBeenCalledTimes(5)
  })

  it('gives the turn on when a task fails', async () => {
    const admission = makeAdmission({ atOnce: 1, waiting: 5, patience: 100 })
    const failing = admission.run(async () => Promise.reject(new Error('x')))
    const next = admission.run(async () => 'y')
    await expect(failing).rejects.toThrow('x')
    expect(await next).toBe('y')
  })
})
