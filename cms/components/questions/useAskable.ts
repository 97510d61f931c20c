'use client'
import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { NamedQuestion } from '../../checks/questionWords.ts'
import { questionsIn } from './questionsIn.ts'

/** The condition under which a question of the form is asked. */
const ASK_IF = /^questions\.(\d+)\.askIf$/

/**
 * The questions of the form whose answers a condition can rest on: those before the question that it belongs to, and all
 * for another row.
 * @param path of the condition
 */
export function useAskable(path: string): NamedQuestion[] {
  // As text, so that a field is drawn again only when the questions change.
  const asked = useFormFields(([fields]) => JSON.stringify(questionsIn(fields)))
  return useMemo(() => {
    const all = JSON.parse(asked) as NamedQuestion[]
    const [, own] = ASK_IF.exec(path) ?? []
    return own === undefined ? all : all.slice(0, Number(own))
  }, [asked, path])
}
