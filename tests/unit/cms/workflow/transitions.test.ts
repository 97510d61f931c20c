import { describe, expect, it } from 'vitest'
import {
  ACTIONS,
  actionsOf,
  decide,
  STATES,
  type Action,
  type Actor,
  type State,
} from '../../../../cms/workflow/transitions.ts'

const actor = (more: Partial<Actor> = {}): Actor => ({
  ...{ canEdit: true, canPublish: false, isInvolved: false, isSubmitter: false },
  ...more,
})
const PEOPLE = {
  author: actor(),
  submitter: actor({ isInvolved: true, isSubmitter: true }),
  publisher: actor({ canPublish: true }),
  ownPublisher: actor({ canPublish: true, isInvolved: true, isSubmitter: true }),
  auditor: actor({ canEdit: false }),
}

/** Every action that leads somewhere: state, action, and who takes it to which state. */
const TABLE: [State, Action, Partial<Record<keyof typeof PEOPLE, State>>][] = [
  [
    'draft',
    'submit',
    { author: 'inReview', submitter: 'inReview', publisher: 'inReview', ownPublisher: 'inReview' },
  ],
  ['inReview', 'takeBack', { submitter: 'draft', ownPublisher: 'draft' }],
  ['inReview', 'return', { publisher: 'draft', ownPublisher: 'draft' }],
  ['approved', 'return', { publisher: 'draft', ownPublisher: 'draft' }],
  ['inReview', 'approve', { publisher: 'approved' }],
  ['approved', 'publish', { publisher: 'published', ownPublisher: 'published' }],
  ['draft', 'emergency', { publisher: 'owed', ownPublisher: 'owed' }],
  ['inReview', 'emergency', { publisher: 'owed', ownPublisher: 'owed' }],
  ['owed', 'approveAfter', { publisher: 'published' }],
]

describe('the states of a document', () => {
  it.each(STATES.flatMap((state) => ACTIONS.map((action) => ({ state, action }))))(
    '$action in the state $state',
    ({ state, action }) => {
      const expected = TABLE.find(([from, taken]) => from === state && taken === action)?.[2] ?? {}
      for (const [name, who] of Object.entries(PEOPLE)) {
        const answer = decide(action, { state, actor: who, hasReason: true })
        const to = 'to' in answer ? answer.to : undefined
        expect(to, name).toBe(expected[name as keyof typeof PEOPLE])
      }
    },
  )

  it('names the reason of a refusal', () => {
    const asked = (action: Action, state: State, who: Actor, hasReason = true) =>
      decide(action, { state, actor: who, hasReason })
    expect(asked('approve', 'inReview', PEOPLE.ownPublisher)).toEqual({ fault: 'own' })
    expect(asked('approve', 'inReview', PEOPLE.author)).toEqual({ fault: 'role' })
    expect(asked('approve', 'draft', PEOPLE.publisher)).toEqual({ fault: 'state' })
    expect(asked('return', 'inReview', PEOPLE.publisher, false)).toEqual({ fault: 'comment' })
    expect(asked('emergency', 'draft', PEOPLE.publisher, false)).toEqual({ fault: 'comment' })
  })

  it('offers what may be taken', () => {
    expect(actionsOf('inReview', PEOPLE.ownPublisher)).toEqual(['takeBack', 'return', 'emergency'])
    expect(actionsOf('published', PEOPLE.publisher)).toEqual([])
  })
})
