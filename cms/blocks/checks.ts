import type { PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'

type Given = { req: PayloadRequest; siblingData?: unknown }
type Check = (value: unknown, given: Given) => true | string

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

const NO_WEB = both(
  'Hãy viết địa chỉ trang web, bắt đầu bằng https:// hoặc http://',
  'Enter the address of a web page that begins with https:// or http://',
)

/** The address of a page of any site. */
export const webAddress: Check = (value, { req }) =>
  (typeof value === 'string' && /^https?:\/\/[^\s/\\]+\S*$/i.test(value.trim())) || inLanguageOf(req, NO_WEB)

const NO_TARGET = both(
  'Hãy chọn một nội dung của cổng, hoặc viết đường dẫn trong cổng (bắt đầu bằng /) hay địa chỉ https://',
  'Choose content of the portal, or enter a path of the portal (beginning with /) or an https:// address',
)

/** The typed address of a button, where no content is chosen: a path of this portal or a page of another site. */
export const buttonAddress: Check = (value, { req, siblingData }) => {
  const { target } = (siblingData ?? {}) as { target?: unknown }
  if (isEmpty(value)) return Boolean(target) || inLanguageOf(req, NO_TARGET)
  return /^(\/(?![/\\])|https?:\/\/[^\s/\\])\S*$/i.test(String(value).trim()) || inLanguageOf(req, NO_TARGET)
}

const NO_DURATION = both('Viết phút và giây, như 3:25', 'Write minutes and seconds, like 3:25')

/** Hours, minutes and seconds; may be left out. */
export const duration: Check = (value, { req }) =>
  isEmpty(value) ||
  /^\d{1,3}:[0-5]\d(:[0-5]\d)?$/.test(String(value).trim()) ||
  inLanguageOf(req, NO_DURATION)
