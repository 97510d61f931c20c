import { APIError, ValidationError, type LabelFunction, type PayloadRequest, type StaticLabel } from 'payload'
import { labelOfField } from './fields/labelOfField.ts'
import { inLanguageOf } from './fields/inLanguageOf.ts'

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
}

/** A field that is refused, with the reason in both languages. */
export interface FieldFault {
  path: string
  label?: LabelFunction | StaticLabel | false
  words: { vi: string; en: string }
}

/** A save that is refused since its sender may not set a field so: the admin marks the field and shows the words. */
export function fieldForbidden(req: PayloadRequest, { path, words, ...rest }: FieldFault): Refusal {
  const [message, label] = [inLanguageOf(req, words), rest.label ?? labelOfField(req, path)]
  return new Refusal(message, 403, { errors: [{ path, message, ...(label && { label }) }] })
}

/**
 * A save that is refused for what stands in its fields: the admin marks each with its tab and shows the words there. The
 * words about a single field are the notice above, too, unless the admin would cut them (at ":"); then it names the field.
 */
export function fieldRefusal(req: PayloadRequest, ...faults: FieldFault[]): ValidationError {
  const errors = faults.map(({ path, label = labelOfField(req, path), words }) => ({
    path,
    message: inLanguageOf(req, words),
    ...(label && { label }),
  }))
  const error = new ValidationError({ errors, req }, req.t)
  const [first, ...others] = errors
  if (first && others.length === 0 && !first.message.includes(':')) error.message = first.message
  return error
}
