import type { PayloadRequest } from 'payload'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'

const WORDS = both('Địa chỉ phải bắt đầu bằng https://', 'The address must begin with https://')

/** Field validation: empty, or an https address. */
export function httpsOrEmpty(value: unknown, { req }: { req: PayloadRequest }): true | string {
  if (value === undefined || value === null || value === '') return true
  return (typeof value === 'string' && /^https:\/\/[^\s/]+/.test(value)) || inLanguageOf(req, WORDS)
}
