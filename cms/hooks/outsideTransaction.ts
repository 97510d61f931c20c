import { initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs work that takes seconds, before anything was written. Payload opens a transaction before its first hook, and on
 * SQLite that blocks all other writers until it ends. A REST request has not written anything yet, so its transaction
 * is released meanwhile. A route of ours has none, and would leave open what was begun for it.
 */
export async function outsideTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (req.payloadAPI !== 'REST' || !(await req.transactionID)) return work()
  await killTransaction(req)
  const made = await work()
  await initTransaction(req)
  return made
}
