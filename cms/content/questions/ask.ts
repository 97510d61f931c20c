import { applies, holds, parseCondition, type Answers } from './condition.ts'
import { toRelevance, type Stakes } from './stakes.ts'

/** What decides the course of a questionnaire. */
export interface AskedQuestion {
  key: string
  /** A condition on answers to earlier questions; without one it is always asked. */
  askIf?: string | null | undefined
  options?: readonly { key: string }[] | null | undefined
}

/** How far a reader has come. */
export interface Course<Q extends AskedQuestion> {
  /** The answered questions in their order, up to the first one without an answer. */
  answered: { question: Q; option: NonNullable<Q['options']>[number] }[]
  /** The question to answer next; undefined where no other answer changes anything. */
  next: Q | undefined
  answers: Answers
}

/**
 * The course of a questionnaire with given answers. Answers to questions that are not asked, and options that a question
 * does not have, are left out. A question is not asked where its answer can change nothing any more.
 * @param given options by question, as in an address
 */
export function courseOf<Q extends AskedQuestion>(
  questions: readonly Q[],
  given: Answers,
  stakes: Stakes,
): Course<Q> {
  const answers = new Map<string, string>()
  const answered: Course<Q>['answered'] = []
  const { isDecided, matters } = toRelevance(questions, stakes)
  for (const [at, question] of questions.entries()) {
    if (isDecided(at, answers)) break
    if (!applies({ when: question.askIf }, answers) || !matters(at, answers)) continue
    const option = question.options?.find(({ key }) => key === given.get(question.key))
    if (!option) return { answered, next: question, answers }
    answers.set(question.key, option.key)
    answered.push({ question, option })
  }
  return { answered, next: undefined, answers }
}

/** A complete course: the answers to all questions that are asked on it. */
export type Path = Answers

/**
 * All courses that readers can take, each question asked after the answers before it.
 * @param most the walk ends after as many
 */
export function* pathsOf(questions: readonly AskedQuestion[], most = 50_000): Generator<Path> {
  // Read once: there are many paths.
  const conditions = questions.map(({ askIf }) => parseCondition(askIf) ?? [])
  const open: { at: number; answers: Map<string, string> }[] = [{ at: 0, answers: new Map() }]
  for (let found = 0; open.length > 0 && found < most;) {
    const { at, answers } = open.pop()!
    const question = questions[at]
    if (!question) {
      found += 1
      yield answers
    } else if (!holds(conditions[at]!, answers)) {
      open.push({ at: at + 1, answers })
    } else {
      for (const { key } of [...(question.options ?? [])].reverse())
        open.push({ at: at + 1, answers: new Map(answers).set(question.key, key) })
    }
  }
}
