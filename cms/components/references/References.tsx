'use client'
import { useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askReferences, type Answer } from './ask.ts'
import { InDialog } from './InDialog.tsx'
import { PlaceList } from './PlaceList.tsx'
import { UnsavedWithdrawal } from './UnsavedWithdrawal.tsx'
import { referenceWords } from './words.ts'

/**
 * What leads to the document at hand; 'failed' when it cannot be found out, null until it is known.
 * @param isAsked whether somebody looks at it: all texts of the portal are read for it
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

/**
 * Beside a document: which menus, home blocks, texts and other documents lead to it. The dialogs that ask before it is
 * unpublished or put in the trash say it again.
 */
export function References() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const { isModalOpen } = useModal()
  const [isOpen, setOpen] = useState(false)
  const [unpublish, trash] = [`confirm-un-publish-${id}`, `delete-${id}`]
  const answer = useAnswer(isOpen || isModalOpen(unpublish) || isModalOpen(trash))
  const words = referenceWords(i18n.language)
  if (!id) return null
  const found = answer && answer !== 'failed' ? answer : null
  const said = (
    <>
      <div role="status">
        {answer === null && <p>{words.busy}</p>}
        {answer === 'failed' && <p>{words.failed}</p>}
        {found && <p>{found.total === 0 ? words.none : words.some(found.total)}</p>}
      </div>
      {found && <PlaceList {...found} />}
    </>
  )
  return (
    <section className="field-type">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="field-label">{words.heading}</summary>
        {said}
      </details>
      {[unpublish, trash].map((slug) => (
        <InDialog key={slug} slug={slug}>
          <UnsavedWithdrawal />
          {said}
        </InDialog>
      ))}
    </section>
  )
}
