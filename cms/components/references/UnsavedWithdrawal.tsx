'use client'
import { useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { referenceWords } from './words.ts'

const NAMES = ['mode', 'reason', 'successor'].map((name) => `withdrawal.${name}`)
const toText = (value: unknown) => JSON.stringify(value ?? '')

/**
 * Warns that withdrawal details typed into the form are not saved: hiding or deleting a document does not submit the
 * form.
 */
export function UnsavedWithdrawal() {
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const isTyped = useFormFields(([fields]) =>
    NAMES.some((name) => toText(fields[name]?.value) !== toText(fields[name]?.initialValue)),
  )
  return isModified && isTyped ? <p role="alert">{referenceWords(i18n.language).unsaved}</p> : null
}
