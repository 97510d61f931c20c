'use client'
import { useAuth, useListQuery, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { canAdminister, type Reader } from '../../access/permissions.ts'
import { Confirmation } from './Confirmation.tsx'
import { RefusedSelection } from './RefusedSelection.tsx'

const DIALOGS = ['confirm-delete-many-docs']

/** In a list, its trash included. */
export function ConfirmSelection({ collection }: { collection: string }) {
  const { count, selectAll, selectedIDs } = useSelection()
  const { data } = useListQuery()
  const isAdministrator = canAdminister(useAuth().user as Reader)
  const isTrash = usePathname().endsWith('/trash')
  const selected = selectAll === 'allAvailable' ? (data?.totalDocs ?? count) : selectedIDs.length
  // One alone goes to the trash without a number, and takes it only to be deleted for good.
  const asks = selected > 1 || isTrash ? 'always' : 'forGood'
  if (selected > 1 && !isAdministrator) return <RefusedSelection dialogs={DIALOGS} />
  return <Confirmation collection={collection} dialogs={DIALOGS} count={selected} asks={asks} />
}
