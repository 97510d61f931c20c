import { explain } from './start/failure.ts'
import { Run } from './start/run.ts'

/** npm and the terminal both pass one Ctrl-C on; a signal after this time is a second one and means at once. */
const SAME_SIGNAL_MS = 1000

const run = new Run()
let signalledAt = 0

async function end(code: number) {
  const isSecond = signalledAt > 0 && Date.now() - signalledAt > SAME_SIGNAL_MS
  signalledAt ||= Date.now()
  await run.stop(isSecond ? 0 : undefined)
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
// The command that started us is gone.
process.on('disconnect', () => void end(0))

try {
  await run.start()
} catch (error) {
  if (!run.isStopping) {
    console.error(`\nCổng Tỉnh did not start. ${explain(error)}`)
    void end(1)
  }
}
