import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Bench } from './bench.ts'
import { openSystem, type System, type Wanted } from './system.ts'

/** Fills the database of a data folder once: a marker file records it. @returns whether this call has filled it */
export async function fillOnce(dataDir: string, fill: () => Promise<unknown>): Promise<boolean> {
  const mark = join(dataDir, 'filled')
  if (existsSync(mark)) return false
  await fill()
  writeFileSync(mark, '')
  return true
}

/** Adds generated documents to the sample's. @returns milliseconds */
export function addDocuments({ run }: System, documents: object): Promise<number> {
  const counts = Object.entries(documents).flatMap(([name, count]) => [`--${name}`, String(count)])
  return run('Making documents', ['generate', ...counts])
}

/** Runs a measurement on a system, of which only the engine is started yet, and stops it afterwards. */
export async function withSystem<T>(
  { progress }: Pick<Bench, 'progress'>,
  dataDir: string,
  wanted: Wanted,
  measure: (system: System) => Promise<T>,
): Promise<T> {
  const system = await openSystem(dataDir, progress, wanted)
  const { documents } = wanted
  try {
    if (documents) await fillOnce(dataDir, () => addDocuments(system, documents))
    return await measure(system)
  } finally {
    await system.stop()
  }
}

/** The same with its services started. */
export const withPortal = <T>(
  bench: Pick<Bench, 'progress'>,
  dataDir: string,
  wanted: Wanted,
  measure: (system: System) => Promise<T>,
): Promise<T> =>
  withSystem(bench, dataDir, wanted, async (system) => {
    await system.startPortal()
    return measure(system)
  })

/** Prepares the database of a data folder. */
export const prepareData = (bench: Pick<Bench, 'progress'>, dataDir: string): Promise<void> =>
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

export type CmsBench<O = object> = Bench<O> & { system: System; payload: Payload }

/**
 * Runs a measurement on a system, of which only the engine is started yet, and on its CMS in this process. Its database
 * is on the server of `--mongodb`, if one is named; nobody needs a second factor, which a program does not have.
 */
export function withCms<O extends object>(
  bench: Bench<O>,
  { more, ...wanted }: Wanted,
  measure: (own: CmsBench<O>) => Promise<void>,
): Promise<void> {
  const { mongodb } = bench.options as { mongodb?: string }
  const settings = { SECOND_FACTOR: 'optional', ...more, ...(mongodb && { DATABASE_URI: mongodb }) }
  const dataDir = join(bench.folder, mongodb ? 'mongodb' : 'sqlite')
  return withSystem(bench, dataDir, { ...wanted, more: settings }, (system) =>
    withPayload((payload) => measure({ ...bench, system, payload })),
  )
}
