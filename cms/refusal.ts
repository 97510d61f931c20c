import { APIError } from 'payload'

/**
 * A request that is refused, with the words its sender reads. It has a name of its own: a build takes the names of
 * classes away, and Payload answers "An unknown error occurred." for an error without a name.
 */
export class Refusal extends APIError {
  override name = 'Refusal'

  constructor(message: string, status = 400) {
    super(message, status, null, true)
  }
}
