import { initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does work that takes seconds before anything was written. Payload has opened a transaction before its first hook, and
 * on SQLite nobody else can write until it ends. A request from outside has done nothing in it yet, so it is given back
 * meanwhile.
 */
export async function outsideTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (req.payloadAPI !== 'REST') return work()
  await killTransaction(req)
  const made = await work()
  await initTransaction(req)
  return made
}
