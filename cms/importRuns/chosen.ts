import type { Payload } from 'payload'
import type { Choice } from '../import/merge/sides.ts'
import { resultsOf } from './results.ts'
import type { ImportRun } from './run.ts'
import { sourceOf } from './sources.ts'
import { updateRun } from './store.ts'

/** What a person chose: for one difference, or for all of a row. */
export interface Chosen {
  /** `keyOfRow` of the row. */
  code: string
  paths: string[]
  choice: Choice | null
}

function withChoices(run: ImportRun, { code, paths, choice }: Chosen): NonNullable<ImportRun['choices']> {
  const own = Object.entries(run.choices?.[code] ?? {}).filter(([path]) => !paths.includes(path))
  const added = choice ? paths.map((path) => [path, choice] as const) : []
  return { ...run.choices, [code]: Object.fromEntries([...own, ...added]) }
}

/** Keeps what a person chose where both sides changed; of a run that is done, what the row is about is stored at once. */
export async function choose(payload: Payload, run: ImportRun, chosen: Chosen): Promise<void> {
  const choices = withChoices(run, chosen)
  const again =
    run.state === 'done' && (await sourceOf(run).storeAgain(payload, { ...run, choices }, chosen.code))
  await updateRun(payload, run.id, { choices, ...(again && resultsOf(again)) })
}
