import type { Reason } from './reasons.ts'

/** A way to the identity server of the province that ends without a sign-in. */
export class Failed extends Error {
  override name = 'Failed'
  readonly reason: Reason

  /** @param cause for the log */
  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}

/** By its name: the built admin loads this file more than once. */
export const isFailed = (error: unknown): error is Failed => error instanceof Error && error.name === 'Failed'
