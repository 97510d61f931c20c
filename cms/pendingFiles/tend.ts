import type { Payload } from 'payload'

export const PENDING_FILES = 'pending-files'

/** How long a file waits for its form, in milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000

/** Deletes the files of forms that were not sent. */
export async function tendPendingFiles({ db }: Pick<Payload, 'db'>, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEPT_FOR).toISOString()
  await db.deleteMany({ collection: PENDING_FILES, where: { createdAt: { less_than: before } } })
}
