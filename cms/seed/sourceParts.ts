import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Part as CataloguePart } from '../completeness/parts.ts'

/** What Article 8.2 of Decree 63/2010/NĐ-CP asks of a procedure, as far as a source may have it. */
export const PARTS = [
  'name',
  'steps',
  'papers',
  'times',
  'audiences',
  'agency',
] as const satisfies CataloguePart[]
export type Part = (typeof PARTS)[number]

const many = z.array(z.unknown()).nullish()

const national = z.object({
  code: z.string(),
  name: z.string(),
  executionSteps: many,
  executionCases: z.array(z.object({ profileComponents: many })).nullish(),
  executionMethods: z.array(z.object({ processingTime: z.number().nullish() })).nullish(),
  subjectTypesDetails: many,
  departmentsExecuting: many,
  departmentsAuthority: many,
})

const local = z.object({
  code: z.string(),
  name: z.string(),
  steps: many,
  documents: many,
  processing_time: z.string().nullish(),
  audience: many,
  agency: z.string().nullish(),
})

const isAny = (...lists: (unknown[] | null | undefined)[]) => lists.some((list) => list && list.length > 0)

const partsOfNational = (line: z.infer<typeof national>): Record<Part, boolean> => ({
  name: line.name !== '',
  steps: isAny(line.executionSteps),
  papers: (line.executionCases ?? []).some(({ profileComponents }) => isAny(profileComponents)),
  times: (line.executionMethods ?? []).some(({ processingTime }) => Boolean(processingTime)),
  audiences: isAny(line.subjectTypesDetails),
  agency: isAny(line.departmentsExecuting, line.departmentsAuthority),
})

const partsOfLocal = (line: z.infer<typeof local>): Record<Part, boolean> => ({
  name: line.name !== '',
  steps: isAny(line.steps),
  papers: isAny(line.documents),
  times: Boolean(line.processing_time),
  audiences: isAny(line.audience),
  agency: Boolean(line.agency),
})

async function linesOf(name: string): Promise<unknown[]> {
  const text = await readFile(join(import.meta.dirname, 'data', name), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

/** The parts that the files of the sample have, by code of the procedure. */
export async function readSourceParts(): Promise<Map<string, Set<Part>>> {
  const found = new Map<string, Set<Part>>()
  const add = (code: string, parts: Record<Part, boolean>) => {
    const known = found.get(code) ?? new Set()
    for (const part of PARTS) if (parts[part]) known.add(part)
    found.set(code, known)
  }
  for (const line of (await linesOf('procedures-national.jsonl')).map((one) => national.parse(one)))
    add(line.code, partsOfNational(line))
  for (const line of (await linesOf('procedures.jsonl')).map((one) => local.parse(one)))
    add(line.code, partsOfLocal(line))
  return found
}

/** The codes of procedures of which is known how they are filed online. */
export async function readFiledCodes(): Promise<Set<string>> {
  const filing = z.object({ code: z.string() })
  return new Set((await linesOf('entry-points.jsonl')).map((line) => filing.parse(line).code))
}
