import { explain } from './failure.ts'
import type { Run } from './run.ts'

/** npm and the terminal both forward the same Ctrl-C; a signal after this time is a second one and means "at once". */
const SAME_SIGNAL_MS = 1000

/** Starts everything, and ends it all when this process ends, for whatever reason. */
export async function live(run: Run): Promise<void> {
  let signalledAt = 0

  async function end(code: number) {
    const isSecond = signalledAt > 0 && Date.now() - signalledAt > SAME_SIGNAL_MS
    signalledAt ||= Date.now()
    await run.stop(isSecond ? 0 : undefined)
    process.exit(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  // The command that started this process has exited.
  process.on('disconnect', () => void end(0))

  try {
    await run.start()
  } catch (error) {
    if (run.isStopping) return
    console.error(`\nCổng Tỉnh did not start. ${explain(error)}`)
    void end(1)
  }
}
