'use client'

import { PasswordField, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'

const NAME = 'currentPassword'
const WORDS = {
  vi: 'Mật khẩu hiện tại (cần khi đổi mật khẩu hoặc email)',
  en: 'Current password (needed to change the password or the email)',
}

/** Asks for the current password on one's own account; administrators change others' without it. */
export function CurrentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (!user || String(id) !== String(user.id)) return null
  const label = i18n.language === 'en' ? WORDS.en : WORDS.vi
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: NAME, label }}
      indexPath=""
      parentPath=""
      parentSchemaPath=""
      path={NAME}
      schemaPath={NAME}
    />
  )
}
