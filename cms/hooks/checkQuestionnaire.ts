import type { CollectionBeforeChangeHook } from 'payload'
import { problemWords } from '../checks/questionWords.ts'
import { checkQuestions } from '../content/questions/check.ts'
import { readQuestionnaire } from '../checks/readQuestionnaire.ts'
import { fieldRefusal } from '../refusal.ts'

/**
 * Refuses to publish a procedure whose questions contradict themselves, or leave some readers without an answer. Drafts
 * are saved as they are.
 * @throws ValidationError at each condition, question or list to mend
 */
export const checkQuestionnaire: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data._status !== 'published' || data.deletedAt) return data
  const doc = readQuestionnaire(data)
  const { problems } = checkQuestions(doc)
  const faults = problems.map((problem) => ({
    path: problem.path,
    words: problemWords(problem, doc.questions),
  }))
  if (faults.length > 0) throw fieldRefusal(req, ...faults)
  return data
}
