import { explain } from '../start/failure.ts'
import type { Options } from './options.ts'
import type { PortalApi } from './portalApi.ts'
import type { Query } from './queries.ts'
import type { Report } from './report.ts'
import type { System } from './system.ts'
import type { Progress } from '../start/progress.ts'

/** What every step of the benchmark works with. */
export type Bench = {
  options: Options
  queries: readonly Query[]
  report: Report
  progress: Progress
  /** The sample province, with portal and worker. */
  system: System
  api: PortalApi
  /** Its data folder as it was before anything ran on it, for a copy that is changed. */
  pristineDir: string
}

/** Runs a part of the benchmark; when it fails that is reported and the others go on. @returns whether it went well */
export async function attempt(report: Report, name: string, part: () => Promise<unknown>): Promise<boolean> {
  try {
    await part()
    return true
  } catch (error) {
    report.fail(name, explain(error))
    report.detail(`${name}, failure`, error instanceof Error ? error.stack : error)
    return false
  }
}
