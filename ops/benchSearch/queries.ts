import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const schema = z.object({
  query: z.string().min(1),
  expected_codes: z.array(z.string().min(1)).min(1),
  kind: z.string().min(1),
})

/** What somebody typed, the procedures of which one should be found, and in which way it is typed. */
export type Query = z.infer<typeof schema>

function toQuery(line: string, file: string, at: number): Query {
  try {
    return schema.parse(JSON.parse(line))
  } catch (error) {
    throw new Error(`${file}, line ${at}: not a query {query, expected_codes, kind}`, { cause: error })
  }
}

/** The queries of a JSON Lines file. Throws with the line that is none. */
export async function readQueries(file: string): Promise<Query[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  const queries = lines.flatMap((line, at) => (line.trim() ? [toQuery(line, file, at + 1)] : []))
  if (queries.length === 0) throw new Error(`${file} holds no queries`)
  return queries
}
