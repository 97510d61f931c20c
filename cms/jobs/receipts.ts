import type { Payload } from 'payload'
import type { SearchType } from '../../search/types.ts'
import { noteReached } from '../publications/publications.ts'
import type { ReconcileJob } from './dueJobs.ts'

type Write = (payload: Payload, type: SearchType, ids: string[]) => Promise<void>

/** A receipt informs editors; without it, content is as public as with it. */
const logged = (payload: Payload) => (err: unknown) =>
  payload.logger.error({ msg: 'a receipt could not be stored', err })

/** The same as `write`, after which the search engine has what was published until then. */
export const notingReceipts =
  (write: Write): Write =>
  async (payload, type, ids) => {
    const since = new Date()
    await write(payload, type, ids)
    await noteReached(payload, 'searchAt', { collection: type, ids, since }).catch(logged(payload))
  }

/** Notes that the portals show what the jobs were queued for. */
export const notePurged =
  (payload: Payload) =>
  async (jobs: ReconcileJob[], since: Date): Promise<void> => {
    for (const collection of new Set(jobs.map(({ input }) => input.collection))) {
      const mine = jobs.filter(({ input }) => input.collection === collection && !input.ids)
      const ids = [...new Set(mine.map(({ input }) => input.id))]
      const reached = { collection, ids, since }
      await noteReached(payload, 'portalAt', reached).catch(logged(payload))
    }
  }
