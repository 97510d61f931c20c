'use client'
import {
  useAllFormFields,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MarkedFields } from '../../refusals/marks.ts'
import { askForAll, compareRefused, findNamed, forgetAll, noteNamed, type Contents } from './fields.ts'

const isVisible = (element: Element) => element.getClientRects().length > 0

/** Scrolls to the first marked field whenever a save has ended. */
function useFirstMark(ended: number) {
  const { formRef } = useForm()
  useEffect(() => {
    if (ended === 0) return
    const marks = formRef?.current?.querySelectorAll('.field-error') ?? []
    ;[...marks].find(isVisible)?.scrollIntoView({ block: 'nearest' })
  }, [ended, formRef])
}

/**
 * Keeps the error marks of a failed save, drafts included, until the field is changed or a save succeeds. Payload
 * clears them with the next form state response, which may even be older than the save.
 */
export function KeepMarks() {
  const [, dispatch] = useAllFormFields()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const isModified = useFormModified()
  const { getFields, setSubmitted } = useForm()
  /** The fields as they were sent with the save in progress. */
  const sent = useRef<MarkedFields>(undefined)
  const contents = useRef<Contents>(new WeakMap())
  const [ended, setEnded] = useState(0)
  useFirstMark(ended)

  const change = (formState: MarkedFields) => {
    if (Object.keys(formState).length > 0) dispatch({ type: 'UPDATE_MANY', formState })
  }
  const noteEnd = (before: MarkedFields, fields: MarkedFields) => {
    const named = isSubmitted || isModified ? findNamed(before, fields) : []
    if (named.length > 0) {
      change(noteNamed(fields, named, { isDraft: !isSubmitted, contents: contents.current }))
      setSubmitted(true)
    } else change(isSubmitted ? askForAll(fields, contents.current) : forgetAll(fields))
    setEnded((times) => times + 1)
  }
  // In a layout effect, so that a mark does not visibly flicker.
  useLayoutEffect(() => {
    // The field state passed to this component lags one commit behind the save state.
    const fields: MarkedFields = getFields()
    if (isProcessing) {
      sent.current = fields
      return
    }
    const before = sent.current
    sent.current = undefined
    if (before) return noteEnd(before, fields)
    const { wiped, changed } = compareRefused(fields, contents.current)
    change(changed)
    if (wiped.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors: wiped })
  })
  return null
}
