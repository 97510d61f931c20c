import type { PayloadRequest } from 'payload'

/**
 * Validation of a required text inside a list: it must be there in Vietnamese. In another language it may be missing,
 * else a name could not be translated before every step and paper is. Readers see the Vietnamese text then.
 */
export function requiredInVietnamese(value: unknown, { req }: { req: PayloadRequest }): true | string {
  const isOptional =
    req.locale !== undefined && req.locale !== null && req.locale !== 'vi' && req.locale !== 'all'
  if (isOptional || (typeof value === 'string' && value.trim() !== '')) return true
  return req.i18n?.language === 'en' ? 'This text is required.' : 'Hãy nhập nội dung này.'
}
