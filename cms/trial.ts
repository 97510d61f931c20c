import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does work with the rights of the requesting user in a transaction of its own and rolls it back, to find out whether it
 * would fail. Does nothing where the database has no transactions.
 */
export async function inTrial(
  { user, i18n, t, headers, payload }: PayloadRequest,
  locale: string,
  work: (trial: PayloadRequest) => Promise<void>,
): Promise<void> {
  const trial = await createLocalReq({ req: { user, i18n, t, headers }, locale }, payload)
  await initTransaction(trial)
  // Without transactions nothing could be rolled back.
  if (!(await trial.transactionID)) return
  try {
    await work(trial)
  } finally {
    await killTransaction(trial)
  }
}
