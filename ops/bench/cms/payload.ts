import { getPayload, type Payload } from 'payload'

/**
 * Makes this process use another database than that of the data folder, too. To be called before the first settings are
 * made, since they are read once.
 */
export function useDatabase(uri: string | undefined): void {
  if (uri) process.env.DATABASE_URI = uri
}

/** The CMS of a system in this process, beside the system's own processes, on the data folder of its settings. */
export async function openPayload(): Promise<Payload> {
  process.env.LOG_LEVEL = 'error'
  const { default: config } = await import('../../../payload.config.ts')
  return getPayload({ config })
}
