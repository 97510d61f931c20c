import type { PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { Busy } from './turns.ts'
import { wait } from './wait.ts'

export const BUSY = both(
  'Hệ thống đang bận. Hãy thử lại sau ít giây.',
  'The system is busy. Please try again in a few seconds.',
)
const BUSY_SECONDS = 3

/** The answer to a request for which there was no turn. @throws any other error */
export function busyAnswer(req: PayloadRequest, error: unknown): Response {
  if (error instanceof Busy) return wait(req, 503, BUSY_SECONDS, BUSY)
  throw error
}

/** Answers 503 when there is no turn to check a password. */
export const orBusy = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T | Response> =>
  work().catch((error: unknown) => busyAnswer(req, error))
