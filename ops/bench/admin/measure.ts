import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from '../../../tests/support/session.ts'
import type { Measured, PageType } from '../pages.ts'
import { meterProcessor } from '../processes.ts'
import { toCells } from '../report.ts'
import { spreadOf } from '../statistics.ts'

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
  { name, paths }: PageType,
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
  const answers = spreadOf(took)
  return { name, answers, row: { page: name, ...toCells(answers), 'processor ms': endMeter(times) } }
}
