'use client'
import { useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askReferences, type Answer } from './ask.ts'
import { InDialog } from './InDialog.tsx'
import { PlaceList } from './PlaceList.tsx'
import { UnsavedWithdrawal } from './UnsavedWithdrawal.tsx'
import { referenceWords } from './words.ts'

/**
 * What links to the current document; 'failed' when the request failed, null until it is known.
 * @param isAsked whether the list is open: the lookup reads all texts of the portal
 */
function useAnswer(isAsked: boolean): Answer | 'failed' | null {
  const { routes } = useConfig().config
  const { id, collectionSlug: collection } = useDocumentInfo()
  const [answer, setAnswer] = useState<Answer | 'failed' | null>(null)
  useEffect(() => {
    if (!isAsked || !id || !collection) return
    const stop = new AbortController()
    askReferences(routes.api, { collection, id, signal: stop.signal }).then(
      (found) => stop.signal.aborted || setAnswer(found ?? 'failed'),
    )
    return () => stop.abort()
  }, [isAsked, routes.api, collection, id])
  return answer
}

/** Says what links to the current document, and lists it. @param answer of `useAnswer` */
function FoundReferences({ answer }: { answer: Answer | 'failed' | null }) {
  const { collectionSlug } = useDocumentInfo()
  const words = referenceWords(useTranslation().i18n.language, collectionSlug)
  const found = answer && answer !== 'failed' ? answer : null
  return (
    <>
      <div role="status">
        {answer === null && <p>{words.busy}</p>}
        {answer === 'failed' && <p>{words.failed}</p>}
        {found && <p>{found.total === 0 ? words.none : words.some(found.total)}</p>}
      </div>
      {found && <PlaceList {...found} />}
    </>
  )
}

/** What links to the current document, looked up at once. */
export function ReferencesHere() {
  return <FoundReferences answer={useAnswer(true)} />
}

/**
 * Beside a document: the menus, home blocks, texts and other documents that link to it. Repeated in the dialogs that
 * confirm unpublishing and trashing.
 */
export function References() {
  const { i18n } = useTranslation()
  const { id, collectionSlug } = useDocumentInfo()
  const { isModalOpen } = useModal()
  const [isOpen, setOpen] = useState(false)
  const [unpublish, trash] = [`confirm-un-publish-${id}`, `delete-${id}`]
  const answer = useAnswer(isOpen || isModalOpen(unpublish) || isModalOpen(trash))
  const words = referenceWords(i18n.language, collectionSlug)
  if (!id) return null
  return (
    <section className="field-type">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="field-label">{words.heading}</summary>
        <FoundReferences answer={answer} />
      </details>
      {[unpublish, trash].map((slug) => (
        <InDialog key={slug} slug={slug}>
          <UnsavedWithdrawal />
          <FoundReferences answer={answer} />
        </InDialog>
      ))}
    </section>
  )
}
