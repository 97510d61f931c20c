'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { linkText } from './linkText.ts'
import { NoPassword } from './NoPassword.tsx'
import { OthersLink } from './OthersLink.tsx'

/** In the account of somebody else: how its owner gets a password. */
export function PasswordLink() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const words = linkText(useTranslation().i18n.language)
  if (!user || String(id) === String(user.id)) return null
  return (
    <section className="field-type sign-in-factor" aria-labelledby="password-link">
      <h2 id="password-link">{words.title}</h2>
      {id ? <OthersLink words={words} account={String(id)} /> : <NoPassword words={words} />}
    </section>
  )
}
