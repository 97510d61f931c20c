import type { PayloadRequest } from 'payload'

/** The language in which the user who sent a request uses the admin. */
export const languageOf = ({ i18n }: Pick<PayloadRequest, 'i18n'>): 'vi' | 'en' =>
  i18n?.language === 'en' ? 'en' : 'vi'

/** Text for the user who sent a request, in their language. */
export const inLanguageOf = (req: Pick<PayloadRequest, 'i18n'>, words: { vi: string; en: string }): string =>
  words[languageOf(req)]
