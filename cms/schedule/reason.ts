import { ValidationError, type FlattenedField } from 'payload'
import { z } from 'zod'
import { labelIn } from '../words/labelIn.ts'

/** Why a schedule could not be carried out, worded in the reader's language when it is displayed. */
const reasonSchema = z.object({
  kind: z.enum(['incomplete', 'trash', 'gone', 'unapproved', 'rights', 'other']),
  /** Labels of the missing or invalid fields, in both languages. */
  fields: z.array(z.object({ vi: z.string(), en: z.string() })).optional(),
  message: z.string().optional(),
})
export type Reason = z.infer<typeof reasonSchema>

/** A schedule that failed permanently, with its reason. */
export class OrderFailed extends Error {
  readonly reason: Reason

  constructor(reason: Reason, options?: ErrorOptions) {
    super(reason.message ?? reason.kind, options)
    this.name = 'OrderFailed'
    this.reason = reason
  }
}

/** The label of a field in both languages. */
function labelOf(fields: readonly FlattenedField[], path: string) {
  const field = fields.find(({ name }) => name === path.split('.')[0])
  const label = field && 'label' in field ? field.label : undefined
  const vi = labelIn(label, 'vi') || path
  return { vi, en: labelIn(label, 'en') || vi }
}

/**
 * The reason in an error of Payload's or our own.
 * @param fields of the type of the document
 */
export function toReason(error: unknown, fields: readonly FlattenedField[] = []): Reason {
  if (error instanceof OrderFailed) return error.reason
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof ValidationError)) return { kind: 'other', message }
  const labels = error.data.errors.map(({ path }) => labelOf(fields, path))
  return { kind: 'incomplete', fields: labels, message }
}

/** Parses the failure stored with a job: a reason as it was serialised, or the message of another error. */
export function readReason(stored: unknown): Reason | null {
  const message = (stored as { message?: unknown } | null)?.message
  if (typeof message !== 'string') return null
  try {
    return reasonSchema.parse(JSON.parse(message))
  } catch {
    return { kind: 'other', message }
  }
}

const WORDS = {
  vi: {
    incomplete: 'Chưa đủ để công bố',
    trash: 'Tài liệu đang ở trong thùng rác.',
    gone: 'Tài liệu không còn nữa.',
    unapproved: 'Bản mới nhất chưa được người thứ hai duyệt.',
    rights: 'Bạn không có quyền sửa tài liệu này.',
    other: 'Không thực hiện được.',
  },
  en: {
    incomplete: 'Not complete enough to be published',
    trash: 'The document is in the trash.',
    gone: 'The document is gone.',
    unapproved: 'No second person approved the newest version.',
    rights: 'You may not change this document.',
    other: 'It could not be done.',
  },
}

/** The reason in words. */
export function reasonText(reason: Reason, language: string): string {
  const code = language === 'en' ? 'en' : 'vi'
  const words = WORDS[code]
  if (reason.kind === 'other') return reason.message ?? words.other
  if (reason.kind !== 'incomplete') return words[reason.kind]
  const fields = (reason.fields ?? []).map((field) => field[code])
  return fields.length > 0
    ? `${words.incomplete}: ${fields.join(', ')}.`
    : (reason.message ?? words.incomplete)
}
