'use client'
import { useListQuery, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { Confirmation } from './Confirmation.tsx'

const DIALOGS = ['confirm-delete-many-docs']

/** In a list, its trash included. */
export function ConfirmSelection({ collection }: { collection: string }) {
  const { count, selectAll, selectedIDs } = useSelection()
  const { data } = useListQuery()
  const isTrash = usePathname().endsWith('/trash')
  const selected = selectAll === 'allAvailable' ? (data?.totalDocs ?? count) : selectedIDs.length
  // One alone goes to the trash without a number, and takes it only to be deleted for good.
  const asks = selected > 1 || isTrash ? 'always' : 'forGood'
  return <Confirmation collection={collection} dialogs={DIALOGS} count={selected} asks={asks} />
}
