'use client'
import { TextField, useField, useForm } from '@payloadcms/ui'
import type { TextFieldClientComponent, TextFieldClientProps } from 'payload'
import { useEffect } from 'react'
import { rowKey } from '../../fields/rowKey.ts'

const KEY = /^(.*)\.\d+\.key$/
const idOf = (path: string) => `field-${path.replace(/\./g, '__')}`

/**
 * Fills in the key of a row when its text has been written and the key is still empty. The text of a new row may be
 * written before this is drawn.
 */
function useFilledKey(path: string, from: string) {
  const { getFields } = useForm()
  const { value, setValue } = useField<string>({ path })
  const isEmpty = !value
  useEffect(() => {
    const [, list = ''] = KEY.exec(path) ?? []
    const textPath = path.replace(/key$/, from)
    const fillFrom = (text: unknown) => {
      const fields = getFields()
      if (fields[path]?.value) return
      const taken = (fields[list]?.rows ?? []).map((_, at) => fields[`${list}.${at}.key`]?.value)
      const key = rowKey(text, taken)
      if (key) setValue(key)
    }
    const fill = ({ target }: FocusEvent) => {
      const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      if (isText && target.id === idOf(textPath)) fillFrom(target.value)
    }
    // Not while the text or the key is being written. The answer of the server to a new row may empty a key again.
    const written = document.activeElement?.id ?? ''
    if (![idOf(textPath), idOf(path)].includes(written)) fillFrom(getFields()[textPath]?.value)
    document.addEventListener('focusout', fill)
    return () => document.removeEventListener('focusout', fill)
  }, [path, from, isEmpty, getFields, setValue])
}

/** The key of a row such as a question or an article, which is made from its text unless the editor writes one. */
export const RowKeyField: TextFieldClientComponent = (props) => {
  const { from } = props as TextFieldClientProps & { from: string }
  useFilledKey(props.path, from)
  return <TextField {...props} />
}
