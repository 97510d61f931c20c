import type { Payload, TypedUser } from 'payload'
import { canPublishAll, type Reader } from '../access/permissions.ts'
import { targetKey } from '../checks/leadTargets.ts'
import { problemWords } from '../checks/questionWords.ts'
import { readTargetStates } from '../checks/readTargetStates.ts'
import { targetProblems } from '../content/questions/choice.ts'
import { readChoice } from '../checks/readChoice.ts'

/** A result of the questions of a field that readers can no longer use. */
export interface DeadLead {
  field: { id: string; name: string }
  /** The number of the result in the form. */
  row: number
  /** What is wrong, and what to do. */
  words: { vi: string; en: string }
}

const ROW = /^leads\.(\d+)\./

/**
 * The results of questions that are offered to readers which were withdrawn, repealed or replaced since, for those who
 * look after the fields: the publishers of the province.
 */
export async function deadLeadsFor(payload: Payload, user: TypedUser): Promise<DeadLead[]> {
  if (!canPublishAll(user as Reader)) return []
  const { docs } = await payload.find({
    ...{ collection: 'fields', where: { offersChoice: { equals: true } }, sort: 'slug' },
    // Without a selection: with one of `leads`, SQLite reads no procedures.
    ...{ locale: 'vi', depth: 0, pagination: false, overrideAccess: false, user },
  })
  const fields = docs.map((doc) => ({ id: String(doc.id), name: doc.name, ...readChoice({ ...doc }) }))
  const states = await readTargetStates(
    { payload },
    fields.flatMap(({ leads }) => leads),
  )
  return fields.flatMap(({ id, name, leads }) =>
    targetProblems(leads, (target) => states.get(targetKey(target))).map((problem) => ({
      field: { id, name },
      row: Number(ROW.exec(problem.path)?.[1] ?? 0) + 1,
      words: problemWords(problem, []),
    })),
  )
}
