'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { sendRoute } from '../askRoute.ts'
import { Errors } from '../workflow/Errors.tsx'
import { actText } from './actText.ts'

/** A file for the answer to a case. @param url the route that takes it */
export function AttachFile({ url }: { url: string }) {
  const words = actText(useTranslation().i18n.language)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const id = useId()

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const answer = await sendRoute<object>(url, form)
    if ('json' in answer) return location.reload()
    setBusy(false)
    setErrors([`${words.failed}: ${answer.errors.join(' ')}`])
  }

  return (
    <form className="case__form" onSubmit={(event) => void send(event)}>
      <div className="case__field">
        <label htmlFor={id}>{words.file}</label>
        <p id={`${id}-hint`} className="field-description">
          {words.attachHint}
        </p>
        <input id={id} type="file" name="file" required aria-describedby={`${id}-hint`} />
      </div>
      <Errors errors={errors} />
      <Button type="submit" size="small" margin={false} disabled={isBusy} id="case-attach">
        {words.attach}
      </Button>
    </form>
  )
}
