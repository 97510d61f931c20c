'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Shows something inside a dialog that Payload asks in, while it is open: those dialogs have no slot of their own. */
export function InDialog({ slug, children }: { slug: string; children: ReactNode }) {
  const isOpen = useModal().isModalOpen(slug)
  const [place, setPlace] = useState<Element | null>(null)
  useEffect(() => {
    const dialog = isOpen ? document.getElementById(slug) : null
    setPlace(dialog?.querySelector('.confirmation-modal__content') ?? null)
  }, [isOpen, slug])
  return place && createPortal(children, place)
}
