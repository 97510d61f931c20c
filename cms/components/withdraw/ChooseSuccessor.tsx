'use client'
import { Button, useListDrawer, useTranslation } from '@payloadcms/ui'
import { CONTENT_SLUGS } from '../../content/types/index.ts'
import { withdrawText } from './words.ts'

/** A document that replaces another. */
export interface Chosen {
  collection: string
  id: string
  title: string
}

interface Props {
  chosen: Chosen | null
  to: string
  onChange: (changed: { chosen?: Chosen | null; to?: string }) => void
}

const titleOf = (doc: Record<string, unknown>): string =>
  String(doc.title ?? doc.name ?? doc.number ?? doc.id)

/** Chooses what replaces a document: another one from its list, or an address of the portal. */
export function ChooseSuccessor({ chosen, to, onChange }: Props) {
  const words = withdrawText(useTranslation().i18n.language)
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: [...CONTENT_SLUGS] })
  return (
    <div className="withdraw__successor">
      {chosen && (
        <p>
          {words.chosen}: <strong>{chosen.title}</strong>
        </p>
      )}
      <Button id="withdraw-choose" buttonStyle="secondary" margin={false} onClick={openDrawer}>
        {words.choose}
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ collectionSlug, doc }) => {
          onChange({
            chosen: { collection: collectionSlug, id: String(doc.id), title: titleOf(doc) },
            to: '',
          })
          closeDrawer()
        }}
      />
      <label className="field-label" htmlFor="withdraw-to">
        {words.orAddress}
      </label>
      <input
        id="withdraw-to"
        type="text"
        value={to}
        maxLength={500}
        placeholder={words.example}
        onChange={({ target }) => onChange({ to: target.value, chosen: null })}
      />
    </div>
  )
}
