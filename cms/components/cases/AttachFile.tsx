'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { SubmitButton } from '../SubmitButton.tsx'
import { sendRoute } from '../askRoute.ts'
import { Errors } from '../workflow/Errors.tsx'
import { actText } from './actText.ts'
import { useShownAnew } from './useShownAnew.ts'

/** A file for the answer to a case. @param url the route that takes it */
export function AttachFile({ url }: { url: string }) {
  const words = actText(useTranslation().i18n.language)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const showAnew = useShownAnew()
  const id = useId()

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    setBusy(true)
    const answer = await sendRoute<object>(url, new FormData(form))
    setBusy(false)
    if ('errors' in answer) return setErrors([`${words.failed}: ${answer.errors.join(' ')}`])
    setErrors([])
    form.reset()
    showAnew(words.attach)
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
      <SubmitButton size="small" margin={false} disabled={isBusy} id="case-attach">
        {words.attach}
      </SubmitButton>
    </form>
  )
}
