'use client'
import { Button, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { toAddress } from '../../../workflow/address.ts'
import { Errors } from '../Errors.tsx'
import { AT_FIELD, fieldAround, makeHost } from './place.ts'
import { commentText } from './words.ts'

/** Comments on a field. @returns why it was refused, nothing when it is kept */
export type AddComment = (address: string, text: string) => Promise<string[]>

interface Place {
  address: string
  host: HTMLElement
}

/** An element at the field that has the focus, and at the last one while the focus is elsewhere. */
function useFocusedField(isKept: boolean): Place | null {
  const { formRef, getFields } = useForm()
  const [place, setPlace] = useState<Place | null>(null)
  const kept = useRef(isKept)
  kept.current = isKept
  useEffect(() => {
    const form = formRef?.current
    if (!form) return
    let host: HTMLElement | undefined
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest(`.${AT_FIELD}`)) return
      if (kept.current && host?.isConnected) return
      const fields = getFields()
      const found = fieldAround(target, Object.keys(fields))
      if (!found || (host && found.field.contains(host) && host.closest('.field-type') === found.field))
        return
      host?.remove()
      host = makeHost(found.field)
      setPlace({ address: toAddress(fields, found.path), host })
    }
    form.addEventListener('focusin', follow)
    return () => {
      form.removeEventListener('focusin', follow)
      host?.remove()
    }
  }, [formRef, getFields])
  return place
}

/** Lets a reviewer comment on the field that has the focus. */
export function CommentHere({ add }: { add: AddComment }) {
  const words = commentText(useTranslation().i18n.language)
  const field = useId()
  const [text, setText] = useState<string | null>(null)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const place = useFocusedField(text !== null)
  const close = () => {
    setText(null)
    setErrors([])
  }
  const send = async () => {
    setBusy(true)
    const refused = await add(place!.address, text ?? '')
    setBusy(false)
    if (refused.length === 0) close()
    else setErrors(refused)
  }
  if (!place) return null
  const common = { type: 'button', size: 'small', buttonStyle: 'secondary', margin: false } as const
  return createPortal(
    text === null ? (
      <Button {...common} className="comment-start" onClick={() => setText('')}>
        {words.start}
      </Button>
    ) : (
      <div className="comment comment__answer">
        <label htmlFor={field}>{words.text}</label>
        <textarea
          id={field}
          autoFocus
          rows={3}
          maxLength={2000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Errors errors={errors} />
        <div className="review__actions">
          <Button {...common} disabled={isBusy || text.trim() === ''} onClick={() => void send()}>
            {words.send}
          </Button>
          <Button {...common} onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </div>
    ),
    place.host,
  )
}
