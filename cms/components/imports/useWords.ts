'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { importsText } from './text.ts'

/** The texts of the imports, and the addresses of their routes and of the admin. */
export function useWords() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  return {
    words: importsText(i18n.language),
    api: `${config.routes.api}/imports`,
    admin: config.routes.admin,
  }
}
