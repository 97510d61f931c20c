import type { PayloadRequest } from 'payload'

/** Text for the user who sent a request, in the language in which they use the admin. */
export const inLanguageOf = (req: Pick<PayloadRequest, 'i18n'>, words: { vi: string; en: string }): string =>
  req.i18n?.language === 'en' ? words.en : words.vi
