import type { CaseKind } from '../../../cms/content/cases/kind.ts'
import type { AnswerName, Answers } from './answers.ts'

/** The questions of the forms in the order in which they are asked, each a page. */
export const STEPS = [
  'topic',
  'urgent',
  'commune',
  'spot',
  'page',
  'agency',
  'procedure',
  'text',
  'photos',
  'contact',
] as const
export type Step = (typeof STEPS)[number]
/** A page of a form: a question, or all answers before they are sent. */
export type Stop = Step | 'check'

/** The answers that a page asks. */
export const ASKED: Record<Stop, readonly AnswerName[]> = {
  topic: ['topic'],
  urgent: [],
  commune: ['commune', 'latitude', 'longitude'],
  spot: ['spot'],
  page: ['page'],
  agency: ['agency'],
  procedure: ['procedure'],
  text: ['text'],
  photos: [],
  contact: ['name', 'phone', 'email', 'address'],
  check: [],
}

/** Whom to telephone before a topic is reported. */
export const urgentOf = ({ topics }: Pick<CaseKind, 'topics'>, topic: string) =>
  topics.find(({ key }) => key === topic)?.urgent

/** The questions of a kind, as far as the answers decide which. */
export function stepsOf(kind: CaseKind, answers: Answers): Step[] {
  const asks = (part: CaseKind['asks'][number]) => kind.asks.includes(part)
  const isAsked: Record<Step, boolean> = {
    topic: asks('topic') && kind.topics.length > 0,
    urgent: asks('topic') && urgentOf(kind, answers.topic) !== undefined,
    commune: asks('place'),
    spot: asks('place'),
    page: asks('page'),
    agency: asks('agency'),
    procedure: asks('procedure'),
    text: true,
    photos: asks('files'),
    contact: kind.contact !== 'none',
  }
  return STEPS.filter((step) => isAsked[step])
}
