import { getPayload, type Payload } from 'payload'

/**
 * The CMS of a system in this process, beside the system's own processes, on the data folder for which settings were
 * made last.
 * @param DATABASE_URI another database than that of the data folder
 */
export async function openPayload(DATABASE_URI?: string): Promise<Payload> {
  Object.assign(process.env, { LOG_LEVEL: 'error', ...(DATABASE_URI && { DATABASE_URI }) })
  const { default: config } = await import('../../../payload.config.ts')
  return getPayload({ config })
}
