import { env } from '../cms/env.ts'
import { StartError } from './start/failure.ts'

/** @throws StartError when this data folder has no search engine that runs */
export function requireEngine(): void {
  if (env.MEILI_URL) return
  throw new StartError(
    'No search engine is running for this data folder.',
    'Start the portal (npm start) and run this beside it, or set MEILI_URL and MEILI_MASTER_KEY.',
  )
}
