import type {
  NumberFieldSingleValidation,
  RelationshipFieldManyValidation,
  TextFieldSingleValidation,
} from 'payload'
import { number, relationship, text } from 'payload/shared'
import { both } from '../../fields/both.ts'
import { inLanguageOf } from '../../fields/inLanguageOf.ts'

type Words = { vi: string; en: string }
interface Data {
  effect?: string | null
  procedures?: unknown[] | null
  fields?: unknown[] | null
  document?: unknown
}

const isEmpty = (list: unknown): boolean => !Array.isArray(list) || list.length === 0

/** A number that one of the effects needs. */
export const neededFor =
  (effect: string, missing: Words): NumberFieldSingleValidation =>
  (value, options) =>
    (options.data as Data).effect === effect && typeof value !== 'number'
      ? inLanguageOf(options.req, missing)
      : number(value, options)

/** A reduction without procedures and fields would concern none. */
export const namesProcedures: RelationshipFieldManyValidation = (value, options) =>
  isEmpty(value) && isEmpty((options.data as Data).fields)
    ? inLanguageOf(
        options.req,
        both(
          'Hãy chọn thủ tục hoặc lĩnh vực được giảm.',
          'Choose the procedures or fields that it concerns.',
        ),
      )
    : relationship(value, options)

/** No fee is reduced without a document that says so. */
export const namesBasis: TextFieldSingleValidation = (value, options) =>
  !value && !(options.data as Data).document
    ? inLanguageOf(
        options.req,
        both('Hãy chọn văn bản, hoặc ghi số ký hiệu.', 'Choose the document, or enter its number.'),
      )
    : text(value, options)
