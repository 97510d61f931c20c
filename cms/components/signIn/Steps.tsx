'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Step } from '../../secondFactor/stepsLeft.ts'
import { Enrol, type Offer } from './Enrol.tsx'
import { Entry } from './Entry.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { signInText, type SignInText } from './text.ts'
import { useAsk } from './useAsk.ts'

interface Props {
  /** Null when nobody is signing in. */
  first: Step | null
  email: string
  /** Where to go once signed in. */
  target: string
}

interface Taken {
  next?: Step
  recoveryCodes?: string[] | null
}

type Take = (path: string, body: object) => Promise<string>

function CodeStep({ words, take }: { words: SignInText; take: Take }) {
  return (
    <>
      <h1>{words.codeTitle}</h1>
      <Entry
        fields={[{ name: 'code', label: words.code, autoComplete: 'one-time-code' }]}
        hint={words.codeHint}
        button={words.signIn}
        onSend={({ code = '' }) => take('second-step', { code })}
      />
      <details>
        <summary>{words.lost}</summary>
        <p>{words.lostHint}</p>
      </details>
    </>
  )
}

function PasswordStep({ words, take }: { words: SignInText; take: Take }) {
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
          password === repeat ? take('second-step/password', { password }) : words.unlike
        }
      />
    </>
  )
}

function EnrolStep({ words, take }: { words: SignInText; take: Take }) {
  const ask = useAsk()
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
        <Enrol words={words} offer={offer} onConfirm={(code) => take('second-step/confirm', { code })} />
      ) : (
        <>
          <p>{words.enrolNeeded}</p>
          <p className="sign-in-entry__error" role="alert">
            {error}
          </p>
          <Button type="button" onClick={() => void start()}>
            {words.start}
          </Button>
        </>
      )}
    </>
  )
}

const STEPS = { code: CodeStep, password: PasswordStep, enrol: EnrolStep }

/** The steps of signing in after the password, one after the other. */
export function Steps({ first, email, target }: Props) {
  const ask = useAsk()
  const { admin } = useConfig().config.routes
  const words = signInText(useTranslation().i18n.language)
  const [step, setStep] = useState(first)
  const [codes, setCodes] = useState<string[]>([])

  const finish = () => window.location.assign(target)
  const leave = async () => {
    await ask('second-step/cancel')
    window.location.assign(`${admin}/login`)
  }
  const take: Take = async (path, body) => {
    const { data, error } = await ask<Taken>(path, 'POST', body)
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
          <Step key={step} words={words} take={take} />
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
