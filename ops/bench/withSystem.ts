import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Progress } from '../start/progress.ts'
import { openSystem, type Documents, type System, type Wanted } from './system.ts'

/** Adds generated documents to the sample's, once per data folder: a marker file records it. */
async function fill({ dataDir, run }: System, documents: Documents): Promise<void> {
  const mark = join(dataDir, 'generated.json')
  if (existsSync(mark)) return
  const counts = Object.entries(documents).flatMap(([name, count]) => [`--${name}`, String(count)])
  await run('Making documents', ['generate', ...counts])
  writeFileSync(mark, JSON.stringify(documents))
}

/** The settings for a database on a MongoDB server, if one is named. */
export const onMongo = (uri: string | undefined): Record<string, string> => (uri ? { DATABASE_URI: uri } : {})

type Measuring = { progress: Progress }

/** Runs a measurement on a system, of which only the engine is started yet, and stops it afterwards. */
export async function withSystem<T>(
  { progress }: Measuring,
  dataDir: string,
  wanted: Wanted,
  measure: (system: System) => Promise<T>,
): Promise<T> {
  const system = await openSystem(dataDir, progress, wanted)
  try {
    if (wanted.documents) await fill(system, wanted.documents)
    return await measure(system)
  } finally {
    await system.stop()
  }
}

/** The same with its services started. */
export const withPortal = <T>(
  bench: Measuring,
  dataDir: string,
  wanted: Wanted,
  measure: (system: System) => Promise<T>,
): Promise<T> =>
  withSystem(bench, dataDir, wanted, async (system) => {
    await system.startPortal()
    return measure(system)
  })

/** Prepares the database of a data folder. */
export const prepareData = (bench: Measuring, dataDir: string): Promise<void> =>
  withSystem(bench, dataDir, {}, async () => undefined)

/** The CMS in this process, on the database of the system opened last, beside the system's own processes. */
export async function withPayload<T>(measure: (payload: Payload) => Promise<T>): Promise<T> {
  process.env.LOG_LEVEL = 'error'
  const [{ getPayload }, { default: config }] = [
    await import('payload'),
    await import('../../payload.config.ts'),
  ]
  const payload = await getPayload({ config })
  return measure(payload).finally(() => payload.destroy())
}
