'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { askSchedules } from './ask.ts'

type Props = { api: string; job: string; labels: { run: string; drop: string; of: string } }

/** Retries a scheduled change that failed. */
export function RunAgain({ api, job, labels }: Props) {
  const { refresh } = useRouter()
  const [isBusy, setBusy] = useState(false)
  const ask = async (method: 'POST' | 'DELETE', path: string) => {
    setBusy(true)
    const { errors } = await askSchedules(api, { method, path })
    setBusy(false)
    if (errors.length > 0) toast.error(errors.join(' '))
    else refresh()
  }
  const common = { buttonStyle: 'secondary', size: 'small', margin: false, disabled: isBusy } as const
  return (
    <>
      <Button
        {...common}
        aria-label={`${labels.run}: ${labels.of}`}
        onClick={() => ask('POST', `/${job}/run`)}
      >
        {labels.run}
      </Button>{' '}
      <Button
        {...common}
        aria-label={`${labels.drop}: ${labels.of}`}
        onClick={() => ask('DELETE', `/${job}`)}
      >
        {labels.drop}
      </Button>
    </>
  )
}
