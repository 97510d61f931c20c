import type { FormField, FormState } from 'payload'
import { z } from 'zod'
import { isRecord } from '../content/record.ts'

/** What the response to a save said about a field. It is part of the form state, so that the server can repeat it. */
export interface Refused {
  /** Empty when the field has been changed since. */
  message: string
  /** Refused in a draft, where only the fields named in the response are marked. */
  isDraft: boolean
}

/** A field in the state of a form. */
export type MarkedField = FormField & { refused?: Refused }
export type MarkedFields = Record<string, MarkedField>

const marked = z.object({ refused: z.object({ message: z.string(), isDraft: z.boolean() }) })

/** The refused fields in a form state sent by a client. */
export function refusalsIn(sent: unknown): Map<string, Refused> {
  const found = new Map<string, Refused>()
  for (const [path, field] of Object.entries(isRecord(sent) ? sent : {})) {
    const { data } = marked.safeParse(field)
    if (data) found.set(path, data.refused)
  }
  return found
}

/**
 * Marks refused fields in a form state built by the server, which runs only the checks of individual fields and would
 * clear the result of saving the whole document.
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
