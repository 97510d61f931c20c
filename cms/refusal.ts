import { APIError, ValidationError, type LabelFunction, type PayloadRequest, type StaticLabel } from 'payload'

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

type Place = { path: string; label?: LabelFunction | StaticLabel | false }

/**
 * A save that is refused for what stands in one field: the admin marks the field and its tab and shows the words there.
 * They are the notice above, too, unless the admin would cut them (at ":" and ","); then it names the field.
 */
export function fieldRefusal(req: PayloadRequest, { path, label }: Place, message: string): ValidationError {
  const error = new ValidationError({ errors: [{ path, message, ...(label && { label }) }], req }, req.t)
  if (!/[:,]/.test(message)) error.message = message
  return error
}
