'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { passkeyText } from './passkeyText.ts'
import { passkeyObstacle } from './usePasskey.ts'
import './signIn.css'

interface Props {
  label: string
  /** @returns why it was refused; '' when it was not */
  onUse: () => Promise<string>
}

/** A button for what takes a passkey; says why where passkeys cannot be used. */
export function PasskeyButton({ label, onUse }: Props) {
  const words = passkeyText(useTranslation().i18n.language)
  const [obstacle, setObstacle] = useState<string | null>(null)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => setObstacle(passkeyObstacle(words)), [words])
  if (obstacle === null) return null
  if (obstacle) return <p className="sign-in-note">{obstacle}</p>
  const use = async () => {
    setBusy(true)
    setError('')
    setError(await onUse())
    setBusy(false)
  }
  return (
    <div className="sign-in-entry">
      <Button
        type="button"
        buttonStyle="secondary"
        margin={false}
        disabled={isBusy}
        onClick={() => void use()}
      >
        {label}
      </Button>
      <p className="sign-in-entry__error" role="alert">
        {error}
      </p>
    </div>
  )
}
