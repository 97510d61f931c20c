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
