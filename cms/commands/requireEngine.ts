import { env } from '../env.ts'
import { CommandError } from './CommandError.ts'

/** @throws CommandError when this data folder has no search engine that runs */
export function requireEngine(): void {
  if (env.MEILI_URL) return
  throw new CommandError(
    'No search engine is running for this data folder. Start the portal (npm start) and run this beside it, or set MEILI_URL and MEILI_MASTER_KEY.',
  )
}
