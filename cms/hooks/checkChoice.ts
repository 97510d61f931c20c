import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import {
  idsAmong,
  TARGET_COLLECTIONS,
  TARGET_FIELDS,
  targetKey,
  toTargetStates,
  type TargetCollection,
} from '../checks/leadTargets.ts'
import { problemWords } from '../checks/questionWords.ts'
import { readChoice, type ReadChoice } from '../checks/readChoice.ts'
import { checkChoice as problemsIn } from '../content/questions/check.ts'
import { targetProblems, type TargetState } from '../content/questions/choice.ts'
import type { StoredRecord } from '../content/record.ts'
import { fieldRefusal } from '../refusal.ts'

/** The states of documents by their keys; those that are gone or in the trash are not public. */
async function statesOf(req: PayloadRequest, collection: TargetCollection, ids: string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...{ collection, where: { id: { in: ids } }, depth: 0, pagination: false, overrideAccess: true, req },
    select: TARGET_FIELDS[collection],
  })
  return toTargetStates(collection, ids, docs as unknown as StoredRecord[])
}

async function problemsOf(req: PayloadRequest, choice: ReadChoice) {
  const states = new Map<string, TargetState>()
  // One after the other, as statements of one transaction have to be.
  for (const collection of TARGET_COLLECTIONS)
    for (const [key, state] of await statesOf(req, collection, idsAmong(choice.leads, collection)))
      states.set(key, state)
  const ofTargets = targetProblems(choice.leads, (target) => states.get(targetKey(target)))
  return [...problemsIn(choice).problems, ...ofTargets]
}

/**
 * Refuses to show readers the questions of a field that contradict themselves, are too many, lead nowhere, or lead to
 * what readers cannot use. Those that are not shown are saved as they are.
 * @throws ValidationError at each condition, question or lead to mend
 */
export const checkChoice: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!data.offersChoice || data.deletedAt) return data
  const choice = readChoice(data)
  const faults = (await problemsOf(req, choice)).map((problem) => ({
    path: problem.path,
    words: problemWords(problem, choice.questions),
  }))
  if (faults.length > 0) throw fieldRefusal(req, ...faults)
  return data
}
