import type { PayloadRequest } from 'payload'

/** Words for the person who sent a request, in the language they use the admin in. */
export const inLanguageOf = (req: Pick<PayloadRequest, 'i18n'>, words: { vi: string; en: string }): string =>
  req.i18n?.language === 'en' ? words.en : words.vi
