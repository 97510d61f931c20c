'use client'
import { useConfig, useListQuery, useSelection, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { bulkText } from './text.ts'
import './bulk.css'

/** Above a list with ticked items: leads to the page that changes them together. */
export function BulkLink({ collection }: { collection: string }) {
  const { admin } = useConfig().config.routes
  const words = bulkText(useTranslation().i18n.language)
  const { count = 0, selectAll, selectedIDs } = useSelection()
  const { query } = useListQuery()
  const isTrash = usePathname().endsWith('/trash')
  // Entry points are changed by way of their procedures.
  if (count === 0 || isTrash || collection === 'entry-points') return null
  const chosen: Record<string, string> =
    selectAll === 'allAvailable'
      ? { where: JSON.stringify(query.where ?? {}), search: String(query.search ?? '') }
      : { ids: selectedIDs.join(',') }
  return (
    <p className="bulk-link">
      <a
        className="btn btn--style-secondary btn--size-small"
        href={`${admin}/bulk-edit?${new URLSearchParams({ collection, ...chosen })}`}
      >
        {words.link(count)}
      </a>
    </p>
  )
}
