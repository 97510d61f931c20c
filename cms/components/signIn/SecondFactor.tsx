'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { OthersFactor } from './OthersFactor.tsx'
import { OwnFactor } from './OwnFactor.tsx'
import { signInText } from './text.ts'

/** In an account: its second factor. */
export function SecondFactor() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const words = signInText(useTranslation().i18n.language)
  if (!id || !user) return null
  const isOwn = String(id) === String(user.id)
  return (
    <section className="field-type sign-in-factor" aria-labelledby="second-factor">
      <h2 id="second-factor">{words.title}</h2>
      {isOwn ? <OwnFactor words={words} /> : <OthersFactor words={words} account={String(id)} />}
    </section>
  )
}
