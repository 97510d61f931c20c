/** How content is withdrawn: published in error, replaced, or no longer current. */
export const KINDS = ['error', 'replaced', 'outdated'] as const
export type Kind = (typeof KINDS)[number]

/** How the address answers afterwards, as stored. */
export const MODE_OF = { error: 'gone', replaced: 'moved', outdated: 'outdated' } as const satisfies Record<
  Kind,
  string
>

/** Why a withdrawal is refused. */
export type Fault = 'role' | 'state' | 'draft' | 'explanation' | 'target'

interface Facts {
  kind: Kind
  canPublish: boolean
  /** Whether readers see the document. */
  isPublic: boolean
  /** Whether there is a newer draft, which a notice on the public page would publish as well. */
  hasDraft: boolean
  explanation: string
  hasTarget: boolean
}

/** The first reason why content cannot be withdrawn so; null when it can. A blank explanation counts as none. */
export function faultOf({
  kind,
  canPublish,
  isPublic,
  hasDraft,
  explanation,
  hasTarget,
}: Facts): Fault | null {
  if (!canPublish) return 'role'
  if (!isPublic) return 'state'
  if (kind === 'outdated' && hasDraft) return 'draft'
  if (kind === 'outdated' && explanation.trim() === '') return 'explanation'
  return kind === 'replaced' && !hasTarget ? 'target' : null
}
