'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Renders its children inside one of Payload's confirmation dialogs while that is open; these dialogs have no slot. */
export function InDialog({ slug, children }: { slug: string; children: ReactNode }) {
  const isOpen = useModal().isModalOpen(slug)
  const [place, setPlace] = useState<Element | null>(null)
  useEffect(() => {
    const dialog = isOpen ? document.getElementById(slug) : null
    setPlace(dialog?.querySelector('.confirmation-modal__content') ?? null)
  }, [isOpen, slug])
  return place && createPortal(children, place)
}
