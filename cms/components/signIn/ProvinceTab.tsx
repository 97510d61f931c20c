'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { onToldByTab, useProvince } from './useProvince.ts'

interface Props {
  label: string
  /** Where the way begins. */
  path: string
  /** The other tab is done. @returns why that is not enough; '' when it is */
  onDone: () => Promise<string>
}

/** In a dialog: uses the identity server of the province in another tab, so that what is being typed stays. */
export function ProvinceTab({ label, path, onDone }: Props) {
  const { isOn, words, openTab } = useProvince()
  const [error, setError] = useState('')
  const [isWaiting, setWaiting] = useState(false)
  const check = useEffectEvent(async () => setError(await onDone()))
  useEffect(() => onToldByTab(() => void check()), [])
  if (!isOn) return null
  const open = async () => {
    const refused = await openTab(path)
    setError(refused)
    setWaiting(refused === '')
  }
  return (
    <div className="sign-in-entry">
      <Button type="button" buttonStyle="secondary" margin={false} onClick={() => void open()}>
        {label}
      </Button>
      <p role="status">{isWaiting && words.waiting}</p>
      <p className="sign-in-entry__error" role="alert">
        {error}
      </p>
    </div>
  )
}
