import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readQueries } from '../../../cms/seed/queries.ts'
import type { SearchBench } from './options.ts'
import { measureFound } from './relevance.ts'

const file = (name: string) => join(import.meta.dirname, name)

/** Questions of all kinds: documents, agencies, pages, dialect, negation and others. */
const GOALS = { first1: 85, first3: 95 }
/** Of questions that nothing here answers. */
const LEAST_TOLD = 80
/** Of questions that are answered among the first three. */
const MOST_TOLD_WRONGLY = 8

const percent = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 1000) / 10)

/** What is found for questions of all kinds, and whether the portal says so when nothing answers. */
export async function measureKinds(bench: SearchBench): Promise<void> {
  const { api, report } = bench
  const queries = await readQueries(file('kinds.jsonl'))
  await measureFound({ queries, report }, 'Questions of all kinds', api.findResults, GOALS)

  const strange = (await readFile(file('unanswerable.txt'), 'utf8')).trim().split('\n')
  const told: string[] = []
  for (const query of strange) {
    const { isWeak, total } = await api.search(query)
    // The page then says that nothing was found.
    if (isWeak || total === 0) told.push(query)
  }
  report.figure('Unanswerable questions that are told so', percent(told.length, strange.length), {
    ...{ unit: '%', goal: { atLeast: LEAST_TOLD } },
  })
  report.detail(
    'Unanswerable questions that are not told so',
    strange.filter((one) => !told.includes(one)),
  )

  const wrongly: string[] = []
  let answered = 0
  for (const { query, expected } of [...bench.queries, ...queries]) {
    const first = (await api.findResults(query)).slice(0, 3)
    if (!first.some((one) => expected.includes(one))) continue
    answered += 1
    if ((await api.search(query)).isWeak) wrongly.push(query)
  }
  report.figure('Answered questions that are told to be unanswered', percent(wrongly.length, answered), {
    ...{ unit: '%', goal: { atMost: MOST_TOLD_WRONGLY } },
  })
  report.detail('Answered questions that are told to be unanswered', wrongly)
}
