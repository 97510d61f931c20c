'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { readQuestionnaire, type Questionnaire } from '../../checks/readQuestionnaire.ts'

/** Pause after the last change before the questions are checked, in milliseconds. */
const PAUSE = 500

/** The questionnaire as the form holds it, shortly after the last change; null until it was read. */
export function useQuestionnaire(): Questionnaire | null {
  const [fields] = useAllFormFields()
  const [read, setRead] = useState<Questionnaire | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setRead(readQuestionnaire(reduceFieldsToValues(fields, true))), PAUSE)
    return () => clearTimeout(timer)
  }, [fields])
  return read
}
