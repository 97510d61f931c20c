'use client'

import { PasswordField, useAuth, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

const NAME = 'currentPassword'
const WORDS = {
  vi: 'Mật khẩu hiện tại (cần khi đổi mật khẩu hoặc email)',
  en: 'Current password (needed to change the password or the email)',
}

/**
 * Asks for the current password at each change to one's own account; administrators change other accounts without it.
 */
export function CurrentPassword() {
  const { user } = useAuth()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { setValue } = useField<string>({ path: NAME })
  const seenUpdate = useRef(lastUpdateTime)
  useEffect(() => {
    if (seenUpdate.current === lastUpdateTime) return
    seenUpdate.current = lastUpdateTime
    setValue('', true)
  }, [lastUpdateTime, setValue])
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
