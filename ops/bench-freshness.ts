import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureChanges, type Change } from './benchFreshness/changes.ts'
import { warnWhenBusy } from './benchSearch/report.ts'
import { spreadOf } from './benchSearch/statistics.ts'
import { openSystem } from './benchSearch/system.ts'
import { makeProgress } from './start/progress.ts'
import { spawnTethered, stopAllTethered } from './start/tether.ts'

/**
 * npm run bench:freshness -- [--changes 100] [--busy 0]
 *
 * How soon a published change is found in the search and shown on its page, on the built portal with its worker and
 * engine and the sample province, all of this run's own. Beside it, in the same run, what cannot be saved: the write
 * itself, and the engine's time for the same document. Asking every 10 ms takes its share of the processor.
 * --busy keeps so many other processes busy meanwhile, as on a small shared machine.
 */
const { values } = parseArgs({
  options: { changes: { type: 'string', default: '100' }, busy: { type: 'string', default: '0' } },
})

const GRACE_MS = 2000
const LINES: [keyof Change, string][] = [
  ['found', 'published -> found in search'],
  ['shown', 'published -> shown on its page'],
  ['write', 'baseline: the write itself'],
  ['engine', 'baseline: the engine alone'],
]

function keepBusy(count: number): void {
  for (let n = 0; n < count; n++) spawnTethered({ command: process.execPath, args: ['-e', 'for (;;);'] })
}

function tell(changes: Change[]): void {
  const rows = LINES.map(([name, line]) => {
    const { count, p50, p95, max } = spreadOf(changes.map((change) => change[name]))
    return [line, { count, 'p50 ms': Math.round(p50), 'p95 ms': Math.round(p95), 'max ms': Math.round(max) }]
  })
  console.table(Object.fromEntries(rows))
}

async function measure(dataDir: string): Promise<void> {
  warnWhenBusy()
  const system = await openSystem(dataDir, makeProgress())
  try {
    await system.startPortal()
    keepBusy(Number(values.busy))
    tell(await measureChanges(system, Number(values.changes)))
  } finally {
    await system.stop()
    await stopAllTethered(GRACE_MS)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bench-freshness-'))
const leave = () => rmSync(folder, { recursive: true, force: true })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void stopAllTethered(GRACE_MS)
      .then(leave)
      .then(() => process.exit(1))
  })
}
await measure(join(folder, 'data')).finally(leave)
