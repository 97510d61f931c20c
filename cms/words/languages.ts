import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import type { Config } from 'payload'
import { english } from './english.ts'
import { vietnamese } from './vietnamese.ts'

/** The languages of the admin and of messages: Vietnamese first. */
export const languages: Config['i18n'] = {
  supportedLanguages: { vi, en },
  fallbackLanguage: 'vi',
  translations: { vi: vietnamese, en: english },
}
