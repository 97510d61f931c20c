/** The editorial states of a document's newest version. */
export const STATES = ['draft', 'inReview', 'approved', 'published', 'owed'] as const
export type State = (typeof STATES)[number]

export const ACTIONS = [
  'submit',
  'takeBack',
  'return',
  'approve',
  'publish',
  'emergency',
  'approveAfter',
] as const
export type Action = (typeof ACTIONS)[number]

/** What is known of whoever asks for an action. */
export interface Actor {
  canEdit: boolean
  canPublish: boolean
  /** Submitted this version or an earlier one since the last publication, or published it in an emergency. */
  isInvolved: boolean
  /** Submitted this version. */
  isSubmitter: boolean
}

export interface Transition {
  action: Action
  from: readonly State[]
  to: State
  by: 'author' | 'submitter' | 'publisher'
  /** Whoever is involved may not take the action. */
  isByAnother?: boolean
  needsReason?: boolean
}

/** Whether what is in a state is read by a reviewer, before or after its publication. */
export const isReviewable = (state: State): boolean =>
  state === 'inReview' || state === 'approved' || state === 'owed'

/** Every action, from which states, by whom and to which state. */
export const TRANSITIONS: readonly Transition[] = [
  { action: 'submit', from: ['draft'], to: 'inReview', by: 'author' },
  { action: 'takeBack', from: ['inReview'], to: 'draft', by: 'submitter' },
  { action: 'return', from: ['inReview', 'approved'], to: 'draft', by: 'publisher', needsReason: true },
  { action: 'approve', from: ['inReview'], to: 'approved', by: 'publisher', isByAnother: true },
  { action: 'publish', from: ['approved'], to: 'published', by: 'publisher' },
  { action: 'emergency', from: ['draft', 'inReview'], to: 'owed', by: 'publisher', needsReason: true },
  { action: 'approveAfter', from: ['owed'], to: 'published', by: 'publisher', isByAnother: true },
]

/** Why an action is refused. */
export type Fault = 'state' | 'role' | 'own' | 'comment'

const mayTake = ({ by }: Transition, { canEdit, canPublish, isSubmitter }: Actor): boolean =>
  by === 'publisher' ? canPublish : by === 'submitter' ? canEdit && isSubmitter : canEdit

/**
 * Where an action leads, or why it may not be taken.
 * @param hasReason whether it is said why
 */
export function decide(
  action: Action,
  { state, actor, hasReason }: { state: State; actor: Actor; hasReason: boolean },
): { to: State } | { fault: Fault } {
  const transition = TRANSITIONS.find((one) => one.action === action)!
  if (!mayTake(transition, actor)) return { fault: 'role' }
  if (!transition.from.includes(state)) return { fault: 'state' }
  if (transition.isByAnother && actor.isInvolved) return { fault: 'own' }
  if (transition.needsReason && !hasReason) return { fault: 'comment' }
  return { to: transition.to }
}

/** The actions that may be taken in a state, given the reasons that some need. */
export const actionsOf = (state: State, actor: Actor): Action[] =>
  ACTIONS.filter((action) => 'to' in decide(action, { state, actor, hasReason: true }))
