import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const names = z.array(z.string().min(1)).min(1)
const schema = z
  .object({
    query: z.string().min(1),
    kind: z.string().min(1),
    /** As in data/queries.jsonl: procedures only. */
    expected_codes: names.optional(),
    expected: names.optional(),
  })
  .transform(({ expected_codes: codes, expected = codes, ...rest }, context) => {
    if (expected) return { ...rest, expected }
    context.addIssue({ code: 'custom', message: 'nothing is expected' })
    return z.NEVER
  })

/**
 * A query, the results of which one should be found (the codes of procedures, the numbers of documents, the addresses of
 * what has neither), and the kind of query.
 */
export type Query = z.infer<typeof schema>
/** The questions for procedures of the sample, by an author who knew their everyday names. */
export const SAMPLE_QUERIES = join(import.meta.dirname, 'data/queries.jsonl')

/** Parses a JSON Lines file of queries. @throws naming the invalid line */
export async function readQueries(file: string): Promise<Query[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  const queries = lines.flatMap((line, at) => {
    if (!line.trim()) return []
    const parsed = schema.safeParse(JSON.parse(line))
    if (parsed.success) return [parsed.data]
    throw new Error(`${file}, line ${at + 1}: not a query {query, expected, kind}`)
  })
  if (queries.length === 0) throw new Error(`${file} holds no queries`)
  return queries
}
