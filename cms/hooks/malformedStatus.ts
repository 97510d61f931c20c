import type { AfterErrorHook, PayloadRequest } from 'payload'

export const MALFORMED = 'Không đọc được nội dung gửi lên. (What was sent could not be read.)'

/** Errors of the parsers of JSON, URLs and forms (busboy 1.6; payload 3.90, uploads). */
const NAMES = new Set(['SyntaxError', 'URIError'])
const OF_A_FORM =
  /^(Malformed|Unexpected end of f|Multipart: Boundary|Missing Content-Type|Unsupported content type|Request is not eligible|uploadConfig\.handlers is not present)/

/** A document must be sent as an object; Payload fails later, with an unrelated error, on anything else. */
const isNoObject = ({ data, method }: PayloadRequest): boolean =>
  method !== 'GET' && data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data))

/** Responds 400 where Payload responds 500 to malformed input: bodies, forms, and percent-encoding in URLs. */
export const malformedStatus: AfterErrorHook = ({ error, req }) => {
  const { status = 500, name, message } = error as { status?: number; name: string; message: string }
  const isUnreadable = NAMES.has(name) || OF_A_FORM.test(message) || isNoObject(req)
  return status === 500 && isUnreadable
    ? { status: 400, response: { errors: [{ message: MALFORMED }] } }
    : undefined
}
