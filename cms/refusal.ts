import { APIError, ValidationError, type LabelFunction, type PayloadRequest, type StaticLabel } from 'payload'

/**
 * A request that is refused, with the words its sender reads. It has a name of its own: a build takes the names of
 * classes away, and Payload answers "An unknown error occurred." for an error without a name.
 */
export class Refusal extends APIError {
  override name = 'Refusal'

  /** @param data for programs; the admin marks the fields that `data.errors` names */
  constructor(message: string, status = 400, data: object | null = null) {
    super(message, status, data as never, true)
  }

  /** A refusal because of one field, which the admin marks with the message. */
  static ofField(path: string, message: string, status = 400): Refusal {
    return new Refusal(message, status, { errors: [{ path, message }] })
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
