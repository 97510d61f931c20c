import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.ts'
import { makeProgress, type Progress } from '../start/progress.ts'
import { stopAllTethered } from '../start/tether.ts'
import { warnWhenBusy } from './machine.ts'
import { flag, path, readOptions, type OptionsOf, type Shape } from './options.ts'
import { makeReport, type Report } from './report.ts'

const STOP_WITHIN_MS = 2000

/**
 * Options of every bench. `--data` keeps the databases in a folder and reuses them the next time, `--keep` keeps what
 * was created, `--quick` measures briefly on little data, `--out` is the path of the report.
 */
const common = () => ({ data: path.optional(), keep: flag, quick: flag, out: path.optional() })
type Common = OptionsOf<typeof common>

/** The context of a bench. */
export type Bench<O = object> = {
  options: O & Common
  report: Report
  progress: Progress
  /** For databases, logs and other output. */
  folder: string
}

/**
 * The folder of a bench. It is removed, and processes that were started are ended, even when the bench is interrupted.
 */
function openFolder(name: string, { data, keep }: Common) {
  const folder = data ?? mkdtempSync(join(tmpdir(), `${name}-`))
  const leave = async () => {
    await stopAllTethered(STOP_WITHIN_MS)
    if (keep || data) console.log(`Data and logs: ${folder}`)
    else rmSync(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void leave().then(() => process.exit(1)))
  return { folder, leave }
}

/**
 * Runs a bench with the arguments of this process and writes its report. The exit code is 1 when a goal was missed or a
 * part failed.
 * @param name of its report
 * @param shape of its own options, in addition to the common ones
 */
export async function runBench<F extends Shape>(
  name: string,
  shape: F,
  measure: (bench: Bench<OptionsOf<F>>) => Promise<void>,
): Promise<void> {
  const whole = (isQuick: boolean) => ({ ...common(), ...shape(isQuick) })
  const options = readOptions(whole, process.argv.slice(2)) as OptionsOf<F> & Common
  const { folder, leave } = openFolder(name, options)
  const report = makeReport(options)
  warnWhenBusy()
  await report.attempt(name, () => measure({ options, report, progress: makeProgress(), folder }))
  await leave()
  process.exitCode = report.close(options.out ?? join(root, '.build/bench', `${name}.json`)) ? 0 : 1
}

/** Runs the selected parts in order; a failing one is reported and the others continue. */
export async function runParts<B extends Bench<{ only: readonly string[] }>>(
  bench: B,
  parts: Record<string, (bench: B) => Promise<unknown>>,
): Promise<void> {
  for (const [name, measure] of Object.entries(parts)) {
    if (!bench.options.only.includes(name)) continue
    console.log(`\n== ${name} ==`)
    await bench.report.attempt(name, () => measure(bench))
  }
}

/** Repeats a measurement. */
export async function inRuns<T>(runs: number, measure: (run: number) => Promise<T>): Promise<T[]> {
  const values: T[] = []
  for (let run = 0; run < runs; run += 1) values.push(await measure(run))
  return values
}
