'use client'
import { useTranslation } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import type { Saved } from '../../versions/history.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { historyText } from './text.ts'
import { useHistory } from './useHistory.ts'
import './versions.css'

const ADDRESS = /\/collections\/([^/]+)\/(?:trash\/)?([^/]+)\/versions\/([^/]+)$/

/** The two versions that are compared, as the address names them: by default with the one before. */
function comparedIn(saved: Saved[], newer: string, older: string | null) {
  const at = saved.findIndex(({ id }) => id === newer)
  return { newer: saved[at], older: older ? saved.find(({ id }) => id === older) : saved[at + 1] }
}

/** Who saved the two versions that are compared, and when. */
export function ComparedPeople() {
  // In the header, which does not know the document below it.
  const [, collection, id, version = ''] = ADDRESS.exec(usePathname()) ?? []
  const query = useSearchParams()
  const words = historyText(useTranslation().i18n.language)
  const saved = useHistory(collection, id)
  if (!Array.isArray(saved)) return null
  const { newer, older } = comparedIn(saved, version, query.get('versionFrom'))
  const said = (one: Saved) => `${one.who ?? words.unknown}, ${toVietnamTime(one.at)}`
  return (
    <dl className="compared-people">
      {older && (
        <div>
          <dt>{words.older}</dt>
          <dd>{said(older)}</dd>
        </div>
      )}
      {newer && (
        <div>
          <dt>{words.newer}</dt>
          <dd>{said(newer)}</dd>
        </div>
      )}
    </dl>
  )
}
