'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { getSafeRedirect } from 'payload/shared'
import { PasskeyButton } from './PasskeyButton.tsx'
import { passkeyText } from './passkeyText.ts'
import { usePasskey } from './usePasskey.ts'

/** On the sign-in page: signs in with a passkey alone. */
export function PasskeySignIn() {
  const { admin } = useConfig().config.routes
  const words = passkeyText(useTranslation().i18n.language)
  const { show } = usePasskey()
  const signIn = async () => {
    const { data, error } = await show<{ next?: string }>('passkey-sign-in')
    if (!data) return error
    const redirectTo = new URLSearchParams(window.location.search).get('redirect') ?? ''
    const target = getSafeRedirect({ fallbackTo: admin, redirectTo })
    window.location.assign(
      data.next ? `${admin}/second-step?${new URLSearchParams({ redirect: target })}` : target,
    )
    return ''
  }
  return <PasskeyButton label={words.use} onUse={signIn} />
}
