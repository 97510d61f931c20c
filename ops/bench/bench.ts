import type { System } from '../benchSearch/system.ts'
import { explain } from '../start/failure.ts'
import type { Progress } from '../start/progress.ts'
import type { Figures } from './figures.ts'
import type { Options } from './options.ts'

/** What every part of the benchmark works with. */
export type Bench = {
  options: Options
  figures: Figures
  progress: Progress
  /** The portal that is measured, such as http://127.0.0.1:4321. */
  url: string
  /** Its parts, when this benchmark started them. */
  system?: System
  /** For what parts leave behind while they run. */
  folder: string
}

/** The process of the portal, when it is ours. */
export const portalPid = ({ system }: Bench): number | undefined => system?.service('portal').pid()

/** Measures once for each run. @param onRun gets the number of the run, from 0 */
export async function inRuns<T>(
  { options: { runs } }: Bench,
  measure: (run: number) => Promise<T>,
): Promise<T[]> {
  const values: T[] = []
  for (let run = 0; run < runs; run += 1) values.push(await measure(run))
  return values
}

/** Runs a part; when it fails that is told and the others go on. */
export async function attempt(figures: Figures, part: string, run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    figures.fail(part, explain(error))
    figures.detail(`${part}, failure`, error instanceof Error ? error.stack : error)
  }
}
