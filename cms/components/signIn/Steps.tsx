'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Step } from '../../secondFactor/stepsLeft.ts'
import { Enrol, type Offer } from './Enrol.tsx'
import { Entry } from './Entry.tsx'
import { PasskeyButton } from './PasskeyButton.tsx'
import { passkeyText, type PasskeyText } from './passkeyText.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { signInText, type SignInText } from './text.ts'
import { useAsk, type Answer } from './useAsk.ts'
import { usePasskey } from './usePasskey.ts'

interface Props {
  /** Null when nobody is signing in. */
  first: Step | null
  email: string
  /** Where to go once signed in. */
  target: string
  hasPasskey: boolean
}

interface Taken {
  next?: Step
  recoveryCodes?: string[] | null
}

type Take = (work: Promise<Answer<Taken>>) => Promise<string>
interface StepProps {
  words: SignInText
  ofPasskeys: PasskeyText
  hasPasskey: boolean
  take: Take
}

function CodeStep({ words, ofPasskeys, hasPasskey, take }: StepProps) {
  const ask = useAsk()
  const { show } = usePasskey()
  return (
    <>
      <h1>{words.codeTitle}</h1>
      <Entry
        fields={[{ name: 'code', label: words.code, autoComplete: 'one-time-code' }]}
        hint={words.codeHint}
        button={words.signIn}
        onSend={({ code = '' }) => take(ask('second-step', 'POST', { code }))}
      />
      {hasPasskey && <PasskeyButton label={ofPasskeys.use} onUse={() => take(show('second-step/passkey'))} />}
      <details>
        <summary>{words.lost}</summary>
        <p>{words.lostHint}</p>
      </details>
    </>
  )
}

function PasswordStep({ words, take }: StepProps) {
  const ask = useAsk()
  const field = { type: 'password', autoComplete: 'new-password' } as const
  return (
    <>
      <h1>{words.passwordTitle}</h1>
      <Entry
        fields={[
          { name: 'password', label: words.newPassword, ...field },
          { name: 'repeat', label: words.repeat, ...field },
        ]}
        hint={words.passwordHint}
        button={words.save}
        onSend={async ({ password = '', repeat = '' }) =>
          password === repeat ? take(ask('second-step/password', 'POST', { password })) : words.unlike
        }
      />
    </>
  )
}

function EnrolStep({ words, ofPasskeys, take }: StepProps) {
  const ask = useAsk()
  const { make } = usePasskey()
  const [offer, setOffer] = useState<Offer | null>(null)
  const [error, setError] = useState('')
  const start = async () => {
    const { data, ...refused } = await ask<Offer>('second-step/enrol')
    setOffer(data)
    setError(refused.error)
  }
  return (
    <>
      <h1>{words.enrolTitle}</h1>
      {offer ? (
        <Enrol
          words={words}
          offer={offer}
          onConfirm={(code) => take(ask('second-step/confirm', 'POST', { code }))}
        />
      ) : (
        <>
          <p>{words.enrolNeeded}</p>
          <p>{ofPasskeys.hint}</p>
          <PasskeyButton label={ofPasskeys.add} onUse={() => take(make('second-step/new-passkey'))} />
          <p>{ofPasskeys.orApp}</p>
          <p className="sign-in-entry__error" role="alert">
            {error}
          </p>
          <Button type="button" onClick={() => void start()}>
            {words.turnOn}
          </Button>
        </>
      )}
    </>
  )
}

const STEPS = { code: CodeStep, password: PasswordStep, enrol: EnrolStep }

/** The steps of signing in after the password, one after the other. */
export function Steps({ first, email, target, hasPasskey }: Props) {
  const ask = useAsk()
  const { admin } = useConfig().config.routes
  const { language } = useTranslation().i18n
  const words = signInText(language)
  const [step, setStep] = useState(first)
  const [codes, setCodes] = useState<string[]>([])

  const finish = () => window.location.assign(target)
  const leave = async () => {
    await ask('second-step/cancel')
    window.location.assign(`${admin}/login`)
  }
  const take: Take = async (work) => {
    const { data, error } = await work
    if (!data) return error
    if (data.recoveryCodes) setCodes(data.recoveryCodes)
    else if (data.next) setStep(data.next)
    else finish()
    return ''
  }
  if (codes.length > 0)
    return (
      <main>
        <h1>{words.enrolTitle}</h1>
        <RecoveryCodes words={words} codes={codes} onKept={finish} />
      </main>
    )
  const Step = step && STEPS[step]
  return (
    <main className="sign-in-steps">
      {Step ? (
        <>
          <p>{words.signingIn(email)}</p>
          <Step {...{ words, hasPasskey, take }} key={step} ofPasskeys={passkeyText(language)} />
        </>
      ) : (
        <>
          <h1>{words.over}</h1>
          <p>{words.overHint}</p>
        </>
      )}
      <Button type="button" buttonStyle="secondary" onClick={() => void leave()}>
        {Step ? words.other : words.again}
      </Button>
    </main>
  )
}
