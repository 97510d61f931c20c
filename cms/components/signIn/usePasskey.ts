'use client'
import { useTranslation } from '@payloadcms/ui'
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { passkeyText, type PasskeyText } from './passkeyText.ts'
import { useAsk, type Answer } from './useAsk.ts'

const IP_ADDRESS = /^[\d.]+$|:/

/** Why passkeys cannot be used on this page; '' when they can. */
export function passkeyObstacle(words: PasskeyText): string {
  if (!window.isSecureContext) return words.insecure
  if (IP_ADDRESS.test(window.location.hostname)) return words.noName
  return browserSupportsWebAuthn() ? '' : words.unsupported
}

/** Shows and makes passkeys, for the routes that have an `/offer` beside them (cms/passkeys). */
export function usePasskey() {
  const ask = useAsk()
  const words = passkeyText(useTranslation().i18n.language)

  async function run<T>(
    path: string,
    answerTo: (offer: never) => Promise<object>,
    more = {},
  ): Promise<Answer<T>> {
    const offer = await ask(`${path}/offer`)
    if (!offer.data) return { ...offer, data: null }
    let passkey: object
    try {
      passkey = await answerTo(offer.data as never)
    } catch (error) {
      const isMade = error instanceof Error && error.name === 'InvalidStateError'
      return { data: null, error: isMade ? words.already : words.cancelled }
    }
    return ask<T>(path, 'POST', { passkey, ...more })
  }
  return {
    show: <T = object>(path: string) => run<T>(path, (optionsJSON) => startAuthentication({ optionsJSON })),
    make: <T = object>(path: string, more = {}) =>
      run<T>(path, (optionsJSON) => startRegistration({ optionsJSON }), more),
  }
}
