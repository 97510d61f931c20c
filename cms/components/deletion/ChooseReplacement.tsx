'use client'
import { Button, useListDrawer, useTranslation } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { deletionText } from './words.ts'

/** What becomes of places that use a deleted document. */
export interface Replacement {
  successor: { id: string; title: string } | null
  isLeft: boolean
}

interface Props {
  collection: string
  value: Replacement
  onChange: (value: Replacement) => void
}

/** Chooses another document of the same type, or that places may go without one. */
export function ChooseReplacement({ collection, value, onChange }: Props) {
  const words = deletionText(useTranslation().i18n.language)
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: [collection as CollectionSlug],
  })
  const { successor, isLeft } = value
  return (
    <fieldset className="confirm-deletion__uses">
      <legend className="field-label">{words.successor}</legend>
      {successor && <p role="status">{words.chosen(successor.title)}</p>}
      <Button size="small" buttonStyle="secondary" margin={false} onClick={openDrawer}>
        {words.choose}
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc }) => {
          const title = String(doc.title ?? doc.name ?? doc.number ?? doc.id)
          onChange({ successor: { id: String(doc.id), title }, isLeft: false })
          closeDrawer()
        }}
      />
      <label>
        <input
          type="checkbox"
          checked={isLeft}
          onChange={({ target }) => onChange({ successor: null, isLeft: target.checked })}
        />{' '}
        {words.leave}
      </label>
    </fieldset>
  )
}
