'use client'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'
import { drawnRows, firstReached, firstWritten, placeAfter, wantedPlace, type RowPlace } from './places.ts'
import { DRAWN_AT_ONCE } from './named.ts'

/** A row that is not drawn by then was refused. */
const PATIENCE_MS = 10_000

const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Moves the focus to the first field of a row as soon as it is drawn, unless the editor has gone elsewhere. */
function focusWhenDrawn({ list, at }: RowPlace, rowsBefore: number): void {
  const from = document.activeElement
  const look = () => {
    const isElsewhere = document.activeElement !== from && document.activeElement !== document.body
    const rows = drawnRows(list)
    const field = rows.length > rowsBefore ? firstWritten(rows[at]) : undefined
    if (!isElsewhere) field?.focus()
    if (isElsewhere || field) observer.disconnect()
  }
  const observer = new MutationObserver(look)
  observer.observe(list, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), PATIENCE_MS)
}

/** Adds a row to a list of the form. */
function useAddRow() {
  const { addFieldRow, dispatchFields, getFields, setModified } = useForm()
  return (place: RowPlace) => {
    const { list, path, at } = place
    focusWhenDrawn(place, drawnRows(list).length)
    if (!list.classList.contains(DRAWN_AT_ONCE)) {
      addFieldRow({ path, rowIndex: at, schemaPath: path })
      return
    }
    // Payload draws a new row more than half a second after the server has answered, and closed in lists such as these.
    const id = newId()
    const rows = getFields()[path]?.rows ?? []
    const subFieldState = { id: { value: id, initialValue: id, valid: true, passesCondition: true } }
    dispatchFields({ type: 'ADD_ROW', path, rowIndex: at, subFieldState })
    dispatchFields({
      type: 'SET_ROW_COLLAPSED',
      path,
      updatedRows: rows.toSpliced(at, 0, { id, collapsed: false }),
    })
    setModified(true)
  }
}

/** Shows the next tab of the form, or the previous one, and goes to the first control on it. */
function turnTab(form: Element, step: 1 | -1): void {
  const tabs = [...form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')].filter(
    (tab) => !tab.classList.contains('tabs-field__tab-button--hidden'),
  )
  const next = tabs[tabs.findIndex((tab) => tab.classList.contains('tabs-field__tab-button--active')) + step]
  if (!next) return
  next.click()
  requestAnimationFrame(() => {
    const panel = next.closest('.tabs-field')?.querySelector('.tabs-field__content-wrap')
    ;(firstReached(panel) ?? next).focus()
  })
}

const isTaken = (target: Element) =>
  target.closest('[contenteditable="true"], [aria-expanded="true"]') !== null

/**
 * Lists of rows by keyboard: Ctrl+Enter adds a row after the one that is being written, with Shift in the list around it;
 * Alt+Page Down and Page Up turn the tabs. The focus goes to the first field of an added row, by whatever means it was
 * added at the end of its list.
 */
export function RowKeys() {
  const { formRef } = useForm()
  const addRow = useAddRow()
  useEffect(() => {
    const form = formRef?.current
    if (!form) return
    const onKey = (event: KeyboardEvent) => {
      const { target, key, shiftKey, altKey } = event
      if (!(target instanceof Element) || event.isComposing) return
      const hasControl = event.ctrlKey || event.metaKey
      if (altKey && !hasControl && (key === 'PageDown' || key === 'PageUp')) {
        event.preventDefault()
        turnTab(form, key === 'PageDown' ? 1 : -1)
      }
      if (!hasControl || altKey || key !== 'Enter' || isTaken(target)) return
      const place = wantedPlace(target, shiftKey)
      if (!place) return
      event.preventDefault()
      addRow(place)
    }
    const onClick = (event: MouseEvent) => {
      const button = event.target instanceof Element && event.target.closest('.array-field__add-row')
      if (!button || !button.parentElement) return
      event.stopPropagation()
      addRow(placeAfter(button, button.parentElement))
    }
    form.addEventListener('keydown', onKey)
    form.addEventListener('click', onClick, true)
    return () => {
      form.removeEventListener('keydown', onKey)
      form.removeEventListener('click', onClick, true)
    }
  })
  return null
}
