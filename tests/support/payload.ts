import { fileURLToPath } from 'node:url'
import { getPayload, type Payload } from 'payload'
import { makeTestDatabase } from './testDatabase.ts'
import { withSchema } from './withSchema.ts'

export type Running = { payload: Payload; stop: () => Promise<void> }

const migrations = fileURLToPath(new URL('../../cms/migrations', import.meta.url))

/**
 * Starts the whole CMS of payload.config.ts on an empty database, without a search engine. One call per test file:
 * settings are read once, when the config is first imported.
 * @param settings further environment variables, such as MEILI_URL
 */
export async function startPayload(settings: Record<string, string> = {}): Promise<Running> {
  const { DATABASE_URI, folder, drop } = makeTestDatabase({ isWhole: true })
  delete process.env.MEILI_URL
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URI,
    PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere',
    SEED: 'none',
    SECOND_FACTOR: 'optional',
    LOG_LEVEL: 'silent',
    LINK_CHECK_HOURS: '0',
    ENTRY_PROBE_MINUTES: '0',
    ...settings,
  })
  const { env } = await import('../../cms/env.ts')
  if (env.DATABASE_URI !== DATABASE_URI) {
    await drop()
    throw new Error(
      'The settings were read before the test made its own: import what reads them after startPayload',
    )
  }
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config: withSchema(await config, migrations) })
  const { makePortal } = await import('../../cms/sites/portal/make.ts')
  await makePortal(payload)
  return { payload, stop: () => drop(payload) }
}
