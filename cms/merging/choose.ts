import { isRecord, type StoredRecord } from '../content/record.ts'
import type { Conflict, Merged } from './merge.ts'

/** Whose value is kept, by the path of a conflict. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>

function setAt(value: unknown, [name, ...rest]: string[], wanted: unknown): unknown {
  if (name === undefined) return wanted
  if (Array.isArray(value))
    return value.map((row, at) => (String(at) === name ? setAt(row, rest, wanted) : row))
  const record = isRecord(value) ? value : {}
  return { ...record, [name]: setAt(record[name], rest, wanted) }
}

/** Whether each conflict is decided. */
export const isDecided = (conflicts: readonly Conflict[], choices: Choices): boolean =>
  conflicts.every(({ path }) => choices[path])

/** The merged document with the chosen value at each conflict; one's own where nothing was chosen. */
export const applyChoices = ({ data, conflicts }: Merged, choices: Choices): StoredRecord =>
  conflicts
    .filter(({ path }) => choices[path] === 'theirs')
    .reduce<unknown>(
      (whole, { path, theirs }) => setAt(whole, path.split('.'), theirs ?? null),
      data,
    ) as StoredRecord
