'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { fixWords } from './fixed.ts'
import { nameControls } from './named.ts'

function* addedIn(records: MutationRecord[]): Generator<Element> {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) yield node
}

function mend(root: Element, language: 'vi' | 'en'): void {
  fixWords(root, language)
  nameControls(root, language)
}

/**
 * Words for what Payload shows in English only, or by its name in the database, and names for its controls without one:
 * before it is painted, wherever it appears.
 */
export function FixedWords({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  useEffect(() => {
    mend(document.body, language)
    const observer = new MutationObserver((records) => {
      for (const element of addedIn(records)) mend(element, language)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [language])
  return children
}
