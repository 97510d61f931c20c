import type { AskedQuestion } from './ask.ts'
import { holds, parseCondition, type Answers, type Condition } from './condition.ts'
import type { CheckedProcedure } from './problem.ts'
import { rowsOf, type PlacedRow } from './rows.ts'

/** What the answers to questions decide. */
export interface Stakes {
  /** Where readers are led; the first that holds counts, and nothing else then does. */
  leads: Condition[]
  /** When rows apply: each by its own condition and those of the rows around it. */
  rows: Condition[][]
}

const conditionsOf = ({ condition, within }: PlacedRow): Condition[] => [
  condition,
  ...(within ? conditionsOf(within) : []),
]

/** What is at stake in the questions of a procedure, or of a field. */
export function stakesOf(doc: CheckedProcedure): Stakes {
  const { leads, ...rows } = rowsOf(doc)
  const conditioned = Object.values<PlacedRow[]>(rows)
    .flat()
    .filter(({ condition }) => condition.length > 0)
  return { leads: leads.map(({ condition }) => condition), rows: conditioned.map(conditionsOf) }
}

/** null while it depends on answers that are not given yet. */
type Truth = boolean | null

const allOf = (parts: Truth[]): Truth => (parts.includes(false) ? false : parts.includes(null) ? null : true)
const anyOf = (parts: Truth[]): Truth => (parts.includes(true) ? true : parts.includes(null) ? null : false)

/** What is known after some of the questions. */
interface Known {
  answers: Answers
  isOpen: (question: string) => boolean
}

const alternativesOf = (condition: Condition, { answers, isOpen }: Known): Truth[] =>
  condition.map((parts) =>
    allOf(parts.map((part) => (isOpen(part.question) ? null : holds([[part]], answers)))),
  )

const truthOf = (condition: Condition, known: Known): Truth =>
  condition.length === 0 || anyOf(alternativesOf(condition, known))

const namedIn = (condition: Condition): string[] => condition.flat().map(({ question }) => question)

/** The open questions on which a condition still depends. */
function openIn(condition: Condition, known: Known): string[] {
  if (truthOf(condition, known) !== null) return []
  const alternatives = alternativesOf(condition, known)
  return namedIn(condition.filter((_, at) => alternatives[at] === null)).filter(known.isOpen)
}

/** The leads that may still count. */
function openLeads({ leads }: Stakes, known: Known): Condition[] {
  const truths = leads.map((lead) => truthOf(lead, known))
  const end = truths.indexOf(true)
  return leads.filter((_, at) => truths[at] === null && (end < 0 || at < end))
}

const isLed = ({ leads }: Stakes, known: Known): boolean =>
  leads.map((lead) => truthOf(lead, known)).find((truth) => truth !== false) === true

/**
 * Which questions can still change something.
 * @param questions in the order in which they are asked
 */
export function toRelevance(questions: readonly AskedQuestion[], stakes: Stakes) {
  const asking = questions.map(({ askIf }) => parseCondition(askIf) ?? [])
  const named = new Set([...asking, ...stakes.leads, ...stakes.rows.flat()].flatMap(namedIn))
  /** What is known before a question is asked: it is open, and so are those after it that may be asked. */
  const before = (at: number, answers: Answers): Known => {
    const open = new Set<string>()
    const known = { answers, isOpen: (question: string) => open.has(question) }
    for (const [later, { key }] of questions.entries())
      if (later >= at && truthOf(asking[later]!, known) !== false) open.add(key)
    return known
  }
  return {
    /** Whether readers are led elsewhere, whatever they answer from a question on. */
    isDecided: (at: number, answers: Answers): boolean => isLed(stakes, before(at, answers)),
    /** Whether the answer to a question can change anything; that to one which no condition names is asked for its own sake. */
    matters(at: number, answers: Answers): boolean {
      const known = before(at, answers)
      const rows = stakes.rows.filter((row) => allOf(row.map((one) => truthOf(one, known))) === null)
      const wanted = new Set(
        [...openLeads(stakes, known), ...rows.flat()].flatMap((one) => openIn(one, known)),
      )
      const isWanted = (question: number) => {
        const { key } = questions[question]!
        return wanted.has(key) || !named.has(key)
      }
      for (let later = questions.length - 1; later > at; later--)
        if (isWanted(later)) openIn(asking[later]!, known).forEach((one) => wanted.add(one))
      return isWanted(at)
    },
  }
}
