import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from '../session.ts'
import { meterProcessor } from '../processes.ts'
import type { Row } from '../report.ts'
import { rounded, spreadOf } from '../statistics.ts'
import type { AdminPage } from './pages.ts'

export interface Measured {
  name: string
  p95: number
  row: Row
}

interface How {
  session: Session
  /** How often each kind of page is asked for. */
  times: number
  pid: () => number | undefined
}

const WARM_UP = 2
/** Lets the server finish what it does after an answer, such as garbage collection. */
const PAUSE_MS = 20

/**
 * Asks for the pages of a kind one after the other, as one editor does.
 * @throws when one is not answered with 200, or is a page that reports an error
 */
export async function measurePage(
  { name, paths }: AdminPage,
  { session, times, pid }: How,
): Promise<Measured> {
  const took: number[] = []
  let endMeter = meterProcessor(pid)
  for (let at = -WARM_UP; at < times; at += 1) {
    if (at === 0) endMeter = meterProcessor(pid)
    const path = paths[(at + WARM_UP) % paths.length] ?? ''
    const began = performance.now()
    const { status, body } = await session.send('GET', path)
    if (at >= 0) took.push(performance.now() - began)
    if (status !== 200)
      throw new Error(`${path} was answered with ${status}: ${body.toString().slice(0, 200)}`)
    await sleep(PAUSE_MS)
  }
  const { p50, p95, max } = spreadOf(took)
  const cells = { 'p50 ms': rounded(p50), 'p95 ms': rounded(p95), 'max ms': rounded(max) }
  return { name, p95, row: { page: name, ...cells, 'processor ms': endMeter(times) } }
}
