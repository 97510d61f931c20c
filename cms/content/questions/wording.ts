import type { AskedQuestion } from './ask.ts'
import { parseCondition } from './condition.ts'
import type { Problem } from './problem.ts'
import type { Rows } from './rows.ts'

interface Placed {
  path: string
  text: string | null | undefined
}

const conditionsOf = (rows: Rows): Placed[] =>
  Object.values(rows)
    .flat()
    .map(({ path, row }) => ({ path: `${path}.when`, text: row.when }))

/** What a condition names that is not there. */
function problemsOf(
  { path, text }: Placed,
  known: readonly AskedQuestion[],
  later: readonly string[],
): Problem[] {
  const condition = parseCondition(text)
  if (condition === null) return [{ kind: 'unreadable', path, about: text ?? '' }]
  return condition.flat().flatMap(({ question, options }): Problem[] => {
    const [found] = known.filter(({ key }) => key === question)
    if (!found) {
      const kind = later.includes(question) ? 'asksLater' : 'unknownQuestion'
      return [{ kind: later[0] === question ? 'asksItself' : kind, path, about: question }]
    }
    const unknown = options.filter((option) => !found.options?.some(({ key }) => key === option))
    return unknown.map((about) => ({ kind: 'unknownOption', path, about }))
  })
}

/** Conditions that cannot be read, or that name questions or options that are not there or asked only later. */
export function conditionProblems(questions: readonly AskedQuestion[], rows: Rows): Problem[] {
  const keys = questions.map(({ key }) => key)
  const ofQuestions = questions.flatMap(({ askIf }, at) =>
    problemsOf({ path: `questions.${at}.askIf`, text: askIf }, questions.slice(0, at), keys.slice(at)),
  )
  return [...ofQuestions, ...conditionsOf(rows).flatMap((one) => problemsOf(one, questions, []))]
}

function doubled(keys: readonly string[], toPath: (at: number) => string, kind: Problem['kind']): Problem[] {
  return keys.flatMap((key, at): Problem[] => {
    if (!key) return [{ kind: 'noKey', path: toPath(at) }]
    return keys.indexOf(key) < at ? [{ kind, path: toPath(at), about: key }] : []
  })
}

/** Questions and options that could not be told from others, and questions without options. */
export function keyProblems(questions: readonly AskedQuestion[]): Problem[] {
  const ofOptions = questions.flatMap(({ options }, at): Problem[] => {
    const path = `questions.${at}.options`
    if (!options?.length) return [{ kind: 'noOptions', path }]
    const keys = options.map(({ key }) => key)
    return doubled(keys, (option) => `${path}.${option}.key`, 'optionTwice')
  })
  const keys = questions.map(({ key }) => key)
  return [...doubled(keys, (at) => `questions.${at}.key`, 'questionTwice'), ...ofOptions]
}
