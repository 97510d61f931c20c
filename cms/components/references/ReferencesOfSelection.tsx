'use client'
import { useConfig, useListQuery, useModal, useSelection, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askReferences, joinAnswers, type Answer } from './ask.ts'
import { InDialog } from './InDialog.tsx'
import { PlaceList } from './PlaceList.tsx'
import { referenceWords } from './words.ts'

type Id = string | number
type Found = Answer & { failed: number; asked: number }

/** At most so many documents are looked up, one after the other. */
const MOST_ASKED = 25

/** The selected documents; those on this page when all pages are selected. */
function useTicked(): { ids: Id[]; total: number } {
  const { count, selectAll, selectedIDs } = useSelection()
  const { data } = useListQuery()
  if (selectAll !== 'allAvailable') return { ids: selectedIDs, total: selectedIDs.length }
  return { ids: (data?.docs ?? []).map(({ id }: { id: Id }) => id), total: count }
}

async function askAll(api: string, collection: string, ids: Id[], signal: AbortSignal): Promise<Found> {
  const answers: (Answer | null)[] = []
  for (const id of ids) {
    if (signal.aborted) break
    answers.push(await askReferences(api, { collection, id, signal }))
  }
  const known = answers.filter((one) => one !== null)
  return { ...joinAnswers(known), failed: answers.length - known.length, asked: ids.length }
}

/** In a list: adds what links to the selected documents to the dialogs that confirm unpublishing and trashing. */
export function ReferencesOfSelection({ collection }: { collection: string }) {
  const { routes } = useConfig().config
  const { i18n } = useTranslation()
  const { isModalOpen } = useModal()
  const { ids, total } = useTicked()
  const [found, setFound] = useState<Found | null>(null)
  const words = referenceWords(i18n.language, collection)
  const dialogs = ['confirm-delete-many-docs', `unpublish-${collection}`]
  const isAsked = dialogs.some((slug) => isModalOpen(slug))
  const asked = ids.slice(0, MOST_ASKED).join(',')

  useEffect(() => {
    if (!isAsked || !asked) return
    const stop = new AbortController()
    setFound(null)
    void askAll(routes.api, collection, asked.split(','), stop.signal).then(
      (answer) => stop.signal.aborted || setFound(answer),
    )
    return () => stop.abort()
  }, [isAsked, asked, routes.api, collection])

  const said = (
    <>
      <div role="status">
        {!found && <p>{words.busy}</p>}
        {found && found.failed > 0 && <p>{words.failed}</p>}
        {found && <p>{found.total === 0 ? words.noneOfThem : words.someOfThem(found.total)}</p>}
        {found && total > found.asked && <p>{words.onlyAsked(found.asked, total)}</p>}
      </div>
      {found && <PlaceList {...found} />}
    </>
  )
  return dialogs.map((slug) => (
    <InDialog key={slug} slug={slug}>
      {said}
    </InDialog>
  ))
}
