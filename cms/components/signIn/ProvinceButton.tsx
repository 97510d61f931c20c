'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { getSafeRedirect } from 'payload/shared'
import { isReason, REASONS } from '../../oidc/reasons.ts'
import { useProvince } from './useProvince.ts'
import './signIn.css'

/**
 * Goes to the identity server of the province, or tells why the way back from there failed.
 * @param label null for the usual one
 */
export function ProvinceButton({ label }: { label: string | null }) {
  const { admin } = useConfig().config.routes
  const { language } = useTranslation().i18n
  const { words, leave } = useProvince()
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    const reason = new URLSearchParams(window.location.search).get('province')
    if (isReason(reason)) setError(REASONS[reason].words[language === 'en' ? 'en' : 'vi'])
  }, [language])
  const go = async () => {
    setBusy(true)
    const redirectTo = new URLSearchParams(window.location.search).get('redirect') ?? ''
    setError(await leave(getSafeRedirect({ fallbackTo: admin, redirectTo })))
    setBusy(false)
  }
  return (
    <div className="sign-in-entry sign-in-province">
      <p className="sign-in-entry__error" role="alert">
        {error}
      </p>
      <Button
        type="button"
        buttonStyle="secondary"
        margin={false}
        disabled={isBusy}
        onClick={() => void go()}
      >
        {label ?? words.use}
      </Button>
    </div>
  )
}
