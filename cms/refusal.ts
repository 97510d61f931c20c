import { APIError, ValidationError, type LabelFunction, type PayloadRequest, type StaticLabel } from 'payload'
import { labelOfField } from './fields/labelOfField.ts'
import { inLanguageOf } from './fields/inLanguageOf.ts'

/**
 * A refused request, with the message that its sender reads. The name is set explicitly: a build minifies class names,
 * and Payload responds "An unknown error occurred." for an error without a name.
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

/**
 * A save refused because its sender may not set a field to that value: the admin marks the field and shows the message.
 */
export function fieldForbidden(req: PayloadRequest, { path, words, ...rest }: FieldFault): Refusal {
  const [message, label] = [inLanguageOf(req, words), rest.label ?? labelOfField(req, path)]
  return new Refusal(message, 403, { errors: [{ path, message, ...(label && { label }) }] })
}

/**
 * A save refused because of its values: the admin marks each field and its tab, and shows the messages there. The
 * message for a single field is also used as the notice, unless the admin would truncate it (at ":"); then the notice
 * names the field.
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
