'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'

/** Pause after the last change before the questions are checked, in milliseconds. */
const PAUSE = 500

/**
 * What the form holds, shortly after the last change; null until it was read.
 * @param read the same function at each call
 */
export function useReadForm<T>(read: (values: Record<string, unknown>) => T): T | null {
  const [fields] = useAllFormFields()
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setValue(read(reduceFieldsToValues(fields, true))), PAUSE)
    return () => clearTimeout(timer)
  }, [fields, read])
  return value
}
