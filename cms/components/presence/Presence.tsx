'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { toVietnamTime } from '../freshness/text.ts'
import { presenceText } from './text.ts'
import { usePresence } from './usePresence.ts'
import './presence.css'

/** Says above a form who else edits the document since when, and takes it over. */
export function Presence() {
  const { seen, takeOver } = usePresence()
  const { hasSavePermission } = useDocumentInfo()
  const words = presenceText(useTranslation().i18n.language)
  const { holder, others = [], takenBy } = seen ?? {}
  const isHeld = holder && !holder.isMe
  const names = others.map(({ name }) => name).join(', ')
  return (
    <div className="presence" role="status">
      {(isHeld || names) && (
        <div className={`presence__note${takenBy ? ' presence__note--taken' : ''}`}>
          <p>
            {takenBy && <strong>{words.taken(takenBy.name, toVietnamTime(takenBy.since))} </strong>}
            {isHeld && !takenBy && (
              <strong>{words.editing(holder.name, toVietnamTime(holder.since))} </strong>
            )}
            {names && `${words.alsoEditing(names)} `}
            {takenBy ? words.kept : hasSavePermission && words.merged}
          </p>
          {isHeld && hasSavePermission && (
            <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={takeOver}>
              {takenBy ? words.takeBack : words.takeOver}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
