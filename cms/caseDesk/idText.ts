import { idOf } from '../content/record.ts'

/** The id in a relation as text; null without one. */
export function idText(relation: unknown): string | null {
  const id = idOf<string | number | null | undefined>(relation)
  return id === null || id === undefined ? null : String(id)
}
