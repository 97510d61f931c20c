import type { Payload } from 'payload'

/** Who works on a run: a person's open page, request by request, or the worker once that is closed. */
export interface Hold {
  /** The id of the account in whose name it is done. */
  by: string
  /** 'page', or what tells workers apart. */
  place: string
  /** When the last work was asked for, in milliseconds. */
  at: number
}

/** After so long without work its page counts as closed, or its worker as killed. */
const SILENT_MS = 15_000

const keyOf = (run: string) => `run-holder/${run}`

/** Notes, outside of transactions, that somebody works on a run now. */
export const hold = (payload: Payload, run: string, { by, place }: Omit<Hold, 'at'>): Promise<void> =>
  payload.kv.set(keyOf(run), { by, place, at: Date.now() } satisfies Hold)

export const findHold = (payload: Payload, run: string): Promise<Hold | null> =>
  payload.kv.get<Hold & Record<string, unknown>>(keyOf(run))

export const release = (payload: Payload, run: string): Promise<void> => payload.kv.delete(keyOf(run))

/** Whether nobody works on a run any more. */
export const isSilent = ({ at }: Pick<Hold, 'at'>): boolean => Date.now() - at > SILENT_MS
