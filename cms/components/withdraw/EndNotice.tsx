'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { askWithdrawal } from './ask.ts'
import { withdrawText } from './words.ts'

/** Takes back the notice of a document that stayed public. @param address of the document in the API */
export function EndNotice({ address }: { address: string }) {
  const words = withdrawText(useTranslation().i18n.language)
  const [errors, setErrors] = useState<string[]>([])
  const end = async () => {
    const refused = await askWithdrawal(`${address}/end-notice`, {})
    if (refused.length === 0) return window.location.reload()
    setErrors(refused)
  }
  return (
    <div className="withdraw">
      <Button id="withdraw-end" buttonStyle="secondary" margin={false} onClick={() => void end()}>
        {words.end}
      </Button>
      <div role="alert">{errors.join(' ')}</div>
    </div>
  )
}
