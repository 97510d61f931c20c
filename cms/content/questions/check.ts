import { pathsOf, type AskedQuestion } from './ask.ts'
import { choiceFaults, emptyLeads, type Choice } from './choice.ts'
import { MOST_PATHS, type CheckedProcedure, type Problem } from './problem.ts'
import { rowsOf, type Rows } from './rows.ts'
import { faultsOf, needsOf, type Watch } from './watches.ts'
import { conditionProblems, keyProblems } from './wording.ts'

/** What the check of a questionnaire found. */
export interface Checked {
  problems: Problem[]
  /** How many ways there are through the questions; null where they were not walked, or more than MOST_PATHS. */
  paths: number | null
}

/** Takes every path. Each problem is found once, with the first path on which it is met. */
function walk(questions: readonly AskedQuestion[], rows: Rows, watched: Watch[]): Checked {
  let needs: Watch[] = needsOf(questions, rows)
  let faults = watched
  const found: Problem[] = []
  let paths = 0
  for (const example of pathsOf(questions, MOST_PATHS + 1)) {
    paths += 1
    needs = needs.filter(({ isSo }) => !isSo(example))
    const met = faults.filter(({ isSo }) => isSo(example))
    found.push(...met.map(({ problem }) => ({ ...problem, example })))
    if (met.length > 0) faults = faults.filter((one) => !met.includes(one))
  }
  if (paths <= MOST_PATHS) return { problems: [...needs.map(({ problem }) => problem), ...found], paths }
  return { problems: [{ kind: 'tooManyPaths', path: 'questions' }, ...found], paths: null }
}

const rowOf = ({ path }: Problem): string => path.slice(0, path.lastIndexOf('.') + 1)

/** Without what only follows: another problem at the same field, and rows within one that never applies. */
function withoutFollowing(problems: Problem[]): Problem[] {
  const never = problems.filter(({ kind }) => kind === 'neverApplies').map(rowOf)
  return problems.filter(
    (one, at) =>
      problems.findIndex(({ path }) => path === one.path) === at &&
      !never.some((row) => rowOf(one).startsWith(row) && rowOf(one) !== row),
  )
}

/**
 * Checks questions, and the rows that depend on their answers: by what they name, then on every path that a reader can
 * take.
 * @param toFaults what must be so on no path
 */
function check(doc: CheckedProcedure, toFaults: (rows: Rows) => Watch[]): Checked {
  const [questions, rows] = [doc.questions ?? [], rowsOf(doc)]
  const ofKeys = keyProblems(questions)
  const named = [...ofKeys, ...conditionProblems(questions, rows)]
  if (questions.length === 0 || ofKeys.length > 0) return { problems: named, paths: null }
  const { problems, paths } = walk(questions, rows, toFaults(rows))
  return { problems: withoutFollowing([...named, ...problems]), paths }
}

/**
 * Checks the questionnaire of a procedure, and the rows that depend on its answers. A procedure without questions and
 * conditions has no problems.
 */
export const checkQuestions = (doc: CheckedProcedure): Checked => check(doc, faultsOf)

/** Checks the questions by which readers find their procedure in a field: each path leads somewhere, after few questions. */
export function checkChoice({ questions, leads }: Choice): Checked {
  if (!questions?.length) return { problems: [{ kind: 'noQuestions', path: 'questions' }], paths: null }
  const { problems, paths } = check({ questions, leads: leads ?? [] }, choiceFaults)
  return { problems: [...emptyLeads(leads ?? []), ...problems], paths }
}
