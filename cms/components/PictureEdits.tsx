'use client'

import { useField, useUploadEdits } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Sends the crop and the focal point that an editor chose along with the document. Payload puts them into the request
 * URL, but its buttons for publishing and for saving a draft omit them (3.90.1), so they would be lost.
 */
export function PictureEdits({ path }: { path: string }) {
  const { setValue } = useField<object | null>({ path })
  const { uploadEdits } = useUploadEdits()
  useEffect(() => setValue(uploadEdits ?? null, true), [uploadEdits, setValue])
  return null
}
