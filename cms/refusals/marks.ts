import type { FormField, FormState } from 'payload'
import { z } from 'zod'
import { isRecord } from '../content/record.ts'

/** What the answer to a save said about a field. It stands in the state of the form, so that the server can repeat it. */
export interface Refused {
  /** Empty when the field has been changed since. */
  message: string
  /** Of a draft, which nothing is asked of but what the answer named. */
  isDraft: boolean
}

/** A field in the state of a form. */
export type MarkedField = FormField & { refused?: Refused }
export type MarkedFields = Record<string, MarkedField>

const marked = z.object({ refused: z.object({ message: z.string(), isDraft: z.boolean() }) })

/** The refused fields in the state of a form that was sent. */
export function refusalsIn(sent: unknown): Map<string, Refused> {
  const found = new Map<string, Refused>()
  for (const [path, field] of Object.entries(isRecord(sent) ? sent : {})) {
    const { data } = marked.safeParse(field)
    if (data) found.set(path, data.refused)
  }
  return found
}

/**
 * Marks refused fields in a state that the server has built. It knows the checks of each field alone; what the save of
 * the whole document said would be wiped.
 */
export function repeatRefusals(state: FormState, refusals: Map<string, Refused>): void {
  for (const [path, { message }] of refusals) {
    const field = Object.hasOwn(state, path) ? state[path] : undefined
    if (!message || !field || field.valid === false) continue
    Object.assign(field, { valid: false, errorMessage: message })
    for (const [parent, group] of Object.entries(state))
      if (path.startsWith(`${parent}.`)) group.errorPaths = [...(group.errorPaths ?? []), path]
  }
}
