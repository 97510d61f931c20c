'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Step } from '../../secondFactor/stepsLeft.ts'
import { Entry } from '../signIn/Entry.tsx'
import { PasskeyButton } from '../signIn/PasskeyButton.tsx'
import { ProvinceTab } from '../signIn/ProvinceTab.tsx'
import { passkeyText } from '../signIn/passkeyText.ts'
import { signInText } from '../signIn/text.ts'
import { useAsk, type Answer } from '../signIn/useAsk.ts'
import { usePasskey } from '../signIn/usePasskey.ts'
import { useProvince } from '../signIn/useProvince.ts'
import { Dialog } from './Dialog.tsx'
import { sessionText } from './text.ts'

interface Props {
  /** Of the person whose session has ended: somebody else has no part in what they were typing. */
  email: string
  onEnd: (isDone: boolean) => void
}

/** The part of signing in that is still to be done, and how it is done. */
function useSignIn({ email, onEnd }: Props) {
  const ask = useAsk()
  const { show } = usePasskey()
  const [next, setNext] = useState<Step | null>(null)
  const take = async (work: Promise<Answer<{ next?: Step }>>) => {
    const { data, error } = await work
    if (data?.next) setNext(data.next)
    else if (data) onEnd(true)
    return error
  }
  return {
    next,
    sendPassword: (password: string) => take(ask('login', 'POST', { email, password })),
    sendCode: (code: string) => take(ask('second-step', 'POST', { code })),
    showPasskey: () => take(show('second-step/passkey')),
  }
}

/** Signs in in another tab, with the account of the province. */
function ByProvince({ email, onEnd }: Props) {
  const words = sessionText(useTranslation().i18n.language)
  const { label } = useProvince()
  const ask = useAsk()
  const check = async () => {
    const { data } = await ask<{ user: { email: string } | null }>('me', 'GET')
    if (data?.user?.email !== email) return words.notYet
    onEnd(true)
    return ''
  }
  return <ProvinceTab label={label} path="province-sign-in/start" onDone={check} />
}

/** For steps that have a page of their own. */
function Elsewhere({ onEnd }: Pick<Props, 'onEnd'>) {
  const { admin } = useConfig().config.routes
  const words = sessionText(useTranslation().i18n.language)
  const ask = useAsk()
  const [error, setError] = useState('')
  const check = async () => {
    const { data } = await ask<{ user: object | null }>('me', 'GET')
    if (data?.user) onEnd(true)
    else setError(words.notYet)
  }
  return (
    <div className="sign-in-entry">
      <p>{words.elsewhere}</p>
      <a href={`${admin}/second-step`} target="_blank" rel="noopener">
        {words.open}
      </a>
      <p className="sign-in-entry__error" role="alert">
        {error}
      </p>
      <Button type="button" margin={false} onClick={() => void check()}>
        {words.goOn}
      </Button>
    </div>
  )
}

/** Signs in again where the person is, when the session has ended. */
export function SignInAgain({ email, onEnd }: Props) {
  const { language } = useTranslation().i18n
  const words = sessionText(language)
  const ofSignIn = signInText(language)
  const { next, sendPassword, sendCode, showPasskey } = useSignIn({ email, onEnd })
  const password = {
    name: 'password',
    label: words.password,
    type: 'password',
    autoComplete: 'current-password',
  } as const
  const code = { name: 'code', label: ofSignIn.code, autoComplete: 'one-time-code' }
  return (
    <Dialog title={words.signInTitle} cancel={words.cancel} onCancel={() => onEnd(false)}>
      <p>{words.signInHint}</p>
      <p>{words.account(email)}</p>
      {next === null && (
        <>
          <Entry
            key="password"
            fields={[password]}
            button={words.signIn}
            onSend={(values) => sendPassword(values.password ?? '')}
          />
          <ByProvince email={email} onEnd={onEnd} />
        </>
      )}
      {next === 'code' && (
        <>
          <Entry
            key="code"
            fields={[code]}
            hint={ofSignIn.codeHint}
            button={words.signIn}
            onSend={(values) => sendCode(values.code ?? '')}
          />
          <PasskeyButton label={passkeyText(language).use} onUse={showPasskey} />
        </>
      )}
      {next !== null && next !== 'code' && <Elsewhere onEnd={onEnd} />}
    </Dialog>
  )
}
