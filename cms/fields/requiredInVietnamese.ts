import type { PayloadRequest } from 'payload'

/** Whether a document is being saved in a language other than Vietnamese. */
export const isTranslation = ({ locale }: Pick<PayloadRequest, 'locale'>): boolean =>
  locale !== undefined && locale !== null && locale !== 'vi' && locale !== 'all'

/**
 * Validation of a required text inside a list: it is required in Vietnamese only. Otherwise a name could not be
 * translated before every step and document is. Where a translation is missing, readers see the Vietnamese text.
 */
export function requiredInVietnamese(value: unknown, { req }: { req: PayloadRequest }): true | string {
  if (isTranslation(req) || (typeof value === 'string' && value.trim() !== '')) return true
  return req.i18n?.language === 'en' ? 'This text is required.' : 'Hãy nhập nội dung này.'
}
