import { fold } from './fold.ts'

/** The code of a form: "CT01", "NA17", "11/ĐK", "01-ĐK-TCT". */
const CODE = '[A-ZĐ]{1,4}\\d{1,3}[a-z]?|\\d{1,2}[A-Za-z]?[/-][A-ZĐ]{2,8}(?:-[A-ZĐ]{1,6}\\d?)*'
/** In a text the word for a form, or a bracket, stands before it; codes of other things look the same. */
const IN_TEXT = new RegExp(
  `(?:(?:mẫu|biểu mẫu|tờ khai|phiếu)(?: đơn| tờ khai| phiếu)?(?: số)?:?|\\()\\s*(${CODE})(?![\\p{L}\\d])`,
  'giu',
)
const WORD = '(?<!\\p{L})(?:mẫu|mau|biểu mẫu|bieu mau|tờ khai|to khai|đơn|form)(?: số| so)? '
const ASKED = new RegExp(`(?:^|${WORD})\\s*(${CODE})(?![\\p{L}\\d])`, 'iu')
const NAMED = new RegExp(`${WORD}\\s*(?:${CODE})(?![\\p{L}\\d])`, 'iu')

const toFormKey = (code: string): string => `qf${fold(code).replace(/[^a-z0-9]/g, '')}`

/** Keys under which a procedure is found by the codes of the forms that its papers name. */
export const formKeys = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(IN_TEXT)].map(([, code = '']) => toFormKey(code)))),
]

/** The key to look up for a query that names a form or is the code of one; none for any other. */
export function queryFormKeys(query: string): string[] {
  const code = ASKED.exec(query.trim())?.[1]
  return code ? [toFormKey(code)] : []
}

/** Whether a query asks for a form by its code and says that it is one: "A1" may be a class of driving licences. */
export const namesForm = (query: string): boolean => NAMED.test(query)
