'use client'
import { Tooltip, useFormFields, useFormSubmitted } from '@payloadcms/ui'

/** The admin URL of a document, as error messages contain it. */
const ADDRESS = /(\/(?!\/)[\w/-]*\/collections\/[\w-]+\/[\w-]+)/

/** The reason why a field was refused; the document it names is a link that opens beside the unsaved form. */
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
