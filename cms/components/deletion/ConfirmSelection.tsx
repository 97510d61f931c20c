'use client'
import { useListQuery, useSelection } from '@payloadcms/ui'
import { Confirmation } from './Confirmation.tsx'

const DIALOGS = ['confirm-delete-many-docs']

/** In a list, its trash included. */
export function ConfirmSelection({ collection }: { collection: string }) {
  const { count, selectAll, selectedIDs } = useSelection()
  const { data } = useListQuery()
  const isAll = selectAll === 'allAvailable'
  const selected = isAll ? (data?.totalDocs ?? count) : selectedIDs.length
  return <Confirmation collection={collection} dialogs={DIALOGS} count={selected} isOnlyForGood={false} />
}
