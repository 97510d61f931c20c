import type { PayloadRequest } from 'payload'

/** Whether a document is being saved in another language than Vietnamese. */
export const isTranslation = ({ locale }: Pick<PayloadRequest, 'locale'>): boolean =>
  locale !== undefined && locale !== null && locale !== 'vi' && locale !== 'all'

/**
 * Validation of a required text inside a list: it must be there in Vietnamese. In another language it may be missing,
 * else a name could not be translated before every step and paper is. Readers see the Vietnamese text then.
 */
export function requiredInVietnamese(value: unknown, { req }: { req: PayloadRequest }): true | string {
  if (isTranslation(req) || (typeof value === 'string' && value.trim() !== '')) return true
  return req.i18n?.language === 'en' ? 'This text is required.' : 'Hãy nhập nội dung này.'
}
