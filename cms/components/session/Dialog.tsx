'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import './session.css'

interface Props {
  title: string
  cancel: string
  onCancel: () => void
  /** For values side by side. */
  isWide?: boolean
  children: ReactNode
}

/** A dialog above everything, Payload's own dialogs included. */
export function Dialog({ title, cancel, onCancel, isWide = false, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={`session-dialog${isWide ? ' session-dialog--wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <Button type="button" buttonStyle="subtle" margin={false} onClick={onCancel}>
        {cancel}
      </Button>
    </dialog>
  )
}
