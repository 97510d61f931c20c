import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { targetKey } from '../checks/leadTargets.ts'
import { problemWords } from '../checks/questionWords.ts'
import { readChoice, type ReadChoice } from '../checks/readChoice.ts'
import { readTargetStates } from '../checks/readTargetStates.ts'
import { checkChoice as problemsIn } from '../content/questions/check.ts'
import { targetProblems } from '../content/questions/choice.ts'
import { fieldRefusal } from '../refusal.ts'

async function problemsOf(req: PayloadRequest, choice: ReadChoice) {
  const states = await readTargetStates({ payload: req.payload, req }, choice.leads)
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
