'use client'
import { Button, toast, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { askRoute } from '../askRoute.ts'
import { Replace } from './Replace.tsx'
import { partnerText } from './text.ts'
import './partners.css'

/** In the form of a partner: makes its key and the secret of its webhook, and starts a webhook that was stopped. */
export function PartnerKeys() {
  const { api } = useConfig().config.routes
  const { id, collectionSlug } = useDocumentInfo()
  const words = partnerText(useTranslation().i18n.language)
  const isStopped = useFormFields(([fields]) => Boolean(fields?.webhookStoppedAt?.value))
  const url = `${api}/${collectionSlug}/${id}`
  const resume = async () => {
    const answer = await askRoute<object>(`${url}/webhook`, {})
    if ('errors' in answer) return void toast.error(`${words.failed}: ${answer.errors.join(' ')}`)
    toast.success(words.resumed)
  }
  return (
    <section className="field-type partner-keys" aria-labelledby="partner-keys">
      <div className="field-label" id="partner-keys">
        {words.title}
      </div>
      {!id && <p>{words.unsaved}</p>}
      {id && (
        <>
          <Replace {...{ words, name: 'key', label: words.key, hint: words.keyHint }} url={`${url}/key`} />
          <Replace
            {...{ words, name: 'secret', label: words.secret, hint: words.secretHint }}
            url={`${url}/webhook-secret`}
          />
        </>
      )}
      {id && isStopped && (
        <Button type="button" size="small" margin={false} onClick={() => void resume()}>
          {words.resume}
        </Button>
      )}
    </section>
  )
}
