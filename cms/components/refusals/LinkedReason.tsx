'use client'
import { Tooltip, useFormFields, useFormSubmitted } from '@payloadcms/ui'

/** The page of a document in the admin, as reasons name it. */
const ADDRESS = /(\/(?!\/)[\w/-]*\/collections\/[\w-]+\/[\w-]+)/

/** The reason why a field was refused; the document that it names can be opened, beside the form that is not saved. */
export function LinkedReason({ path }: { path: string }) {
  const field = useFormFields(([fields]) => fields[path])
  const isSubmitted = useFormSubmitted()
  if (!isSubmitted || field?.valid !== false || !field.errorMessage) return null
  return (
    <Tooltip className="field-error" alignCaret="right" delay={0} staticPositioning>
      {field.errorMessage.split(ADDRESS).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <a key={at} href={part} target="_blank" rel="noreferrer">
            {part}
          </a>
        ),
      )}
    </Tooltip>
  )
}
