'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { CheckAgain } from './CheckAgain.tsx'

/** The same beside the record of a link. */
export function AgainField() {
  const { id, data } = useDocumentInfo()
  if (!id) return null
  return (
    <div className="field-type">
      <CheckAgain id={id} url={String(data?.url ?? '')} />
    </div>
  )
}
