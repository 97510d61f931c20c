import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { recordAct } from './append.ts'

/** The context of the requests of a run, which is recorded as a whole rather than document by document. */
export const OF_RUN = { isRecordedAsRun: true }

/** A seed sets `importing`. */
export const isOfRun = ({ context }: PayloadRequest): boolean =>
  context.isRecordedAsRun === true || context.importing === true

interface Run<T> {
  subject?: string
  /** What is stored and from where, in Vietnamese. */
  what: string
  /** What became of it, in Vietnamese. */
  resultOf: (result: T) => string
}

/**
 * Records work that stores many documents: once when it begins, since it may be killed, and once when it ends, with
 * its result.
 */
export async function asRun<T>(
  req: PayloadRequest,
  { subject, what, resultOf }: Run<T>,
  work: () => Promise<T>,
): Promise<T> {
  const facts = { action: 'import' as const, ...(subject && { subject }) }
  await recordAct(req, { ...facts, note: `Bắt đầu: ${what}` })
  Object.assign(req.context, OF_RUN)
  const result = await work()
  await recordAct(req, { ...facts, note: `Xong: ${what}. ${resultOf(result)}` })
  return result
}

/** Likewise for a command, which has no request. */
export async function asRunOfCommand<T>(payload: Payload, run: Run<T>, work: () => Promise<T>): Promise<T> {
  return asRun(await createLocalReq({}, payload), run, work)
}
