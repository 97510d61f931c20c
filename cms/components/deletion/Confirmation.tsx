'use client'
import { useModal, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { InDialog } from '../references/InDialog.tsx'
import { ChooseReplacement, type Replacement } from './ChooseReplacement.tsx'
import { useQueryOfDeletions } from './useQueryOfDeletions.ts'
import { deletionText } from './words.ts'
import './deletion.css'

interface Props {
  collection: string
  /** Payload's dialogs that confirm a deletion. */
  dialogs: readonly string[]
  /** How many items are deleted. */
  count: number
  /** Whether the number is asked for: always, only to delete for good, or not at all. */
  asks: 'always' | 'forGood' | 'never'
}

/** In the dialogs that confirm a deletion: asks for the number of items, and for what replaces something in use. */
export function Confirmation({ collection, dialogs, count, asks }: Props) {
  const id = useId()
  const words = deletionText(useTranslation().i18n.language)
  const { isModalOpen } = useModal()
  const [typed, setTyped] = useState('')
  const [replacement, setReplacement] = useState<Replacement>({ successor: null, isLeft: false })
  const { successor, isLeft } = replacement
  useQueryOfDeletions(
    dialogs.some((slug) => isModalOpen(slug)),
    {
      ...(typed && { count: typed }),
      ...(successor && { successor: successor.id }),
      ...(isLeft && !successor && { uses: 'leave' }),
    },
  )
  return dialogs.map((slug) => (
    <InDialog key={slug} slug={slug}>
      <div className="confirm-deletion">
        <ChooseReplacement collection={collection} value={replacement} onChange={setReplacement} />
        {asks !== 'never' && (
          <>
            <label className="field-label" htmlFor={`${id}-${slug}`}>
              {asks === 'forGood' ? words.typeForGood(count) : words.type(count)}
            </label>
            <input
              id={`${id}-${slug}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </>
        )}
      </div>
    </InDialog>
  ))
}
