import type { z } from 'zod'
import { fromDocumentLine } from './documentLine.ts'
import { flattenedDetail, fromFlattened } from './flattened/flattened.ts'
import { fromLayThuTuc, layThuTucDetail } from './layThuTuc.ts'
import { fromNationalDetail } from './national.ts'
import { fromProcedureLine } from './procedureLine.ts'
import type { ImportRecord } from './records.ts'
import { documentLine, explainIssues, nationalDetail, procedureLine, unitEntry } from './schemas.ts'
import { fromUnitEntry } from './unitEntry.ts'
import { isRecord } from '../content/record.ts'

export const recordTypes = ['procedures', 'legal-documents', 'units'] as const
/** The accepted values of `--type`. */
export type Shape = (typeof recordTypes)[number]

type Json = Record<string, unknown>
type Result = { record: ImportRecord } | { problem: string }
type Kind = { type: Shape; isLike: (value: Json) => boolean; read: (value: Json) => Result }

function kind<S extends z.ZodType>(
  type: Shape,
  isLike: Kind['isLike'],
  schema: S,
  convert: (value: z.infer<S>) => ImportRecord,
): Kind {
  const read = (value: Json): Result => {
    const parsed = schema.safeParse(value)
    return parsed.success ? { record: convert(parsed.data) } : { problem: explainIssues(parsed.error) }
  }
  return { type, isLike, read }
}

const has = (value: Json, ...names: string[]) => names.some((name) => name in value)

/** In order of precedence: the first kind that a value resembles parses it. */
const kinds: Kind[] = [
  kind(
    'procedures',
    (value) => has(value, 'executionMethods', 'executionSteps', 'codeNotation'),
    nationalDetail,
    fromNationalDetail,
  ),
  kind('procedures', (value) => has(value, 'MATTHC'), layThuTucDetail, fromLayThuTuc),
  kind('procedures', (value) => has(value, 'ma_thu_tuc'), flattenedDetail, fromFlattened),
  kind(
    'legal-documents',
    (value) => has(value, 'number') && has(value, 'title', 'type'),
    documentLine,
    fromDocumentLine,
  ),
  kind('units', (value) => has(value, 'full_name'), unitEntry, fromUnitEntry),
  kind('procedures', (value) => has(value, 'code') && has(value, 'name'), procedureLine, fromProcedureLine),
]

/** Converts a JSON value to a record, or returns why it is not one. */
export function toRecord(value: unknown, type?: Shape): Result {
  if (!isRecord(value)) return { problem: 'not a JSON object' }
  const candidates = type ? kinds.filter((known) => known.type === type) : kinds
  const found = candidates.find((known) => known.isLike(value)) ?? (type ? candidates.at(-1) : undefined)
  return found
    ? found.read(value)
    : { problem: 'not recognisable as a procedure, a legal document or a unit' }
}
