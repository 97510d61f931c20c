'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { fixWords } from './fixed.ts'

function* addedIn(records: MutationRecord[]): Generator<Element> {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) yield node
}

/** Words for what Payload shows in English only, or by its name in the database: before it is painted, wherever it appears. */
export function FixedWords({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  useEffect(() => {
    fixWords(document.body, language)
    const observer = new MutationObserver((records) => {
      for (const element of addedIn(records)) fixWords(element, language)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [language])
  return children
}
