import type { CollectionSlug, PayloadRequest } from 'payload'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import type { RunItem } from '../runs/run.ts'
import type { Change } from './asked.ts'
import { REASONS, type Reason } from './reasons.ts'

/** How an item is stored: public at once, as a draft, or in the draft that it has already while the public one stays. */
export type Becomes = 'published' | 'draft' | 'pending'

export interface Planned extends RunItem {
  becomes: Becomes
}

export interface Planner {
  req: PayloadRequest
  change: Change
  /** Whether the sender may make a change public at once, by collection. */
  publishes: ReadonlyMap<CollectionSlug, boolean>
}

/** The state of an item of a plan: refused for a reason, or waiting for its turn. */
export const plannedState = (req: PayloadRequest, reason: Reason | null) =>
  reason
    ? ({ state: 'refused', reason: inLanguageOf(req, REASONS[reason]) } as const)
    : ({ state: 'waiting', reason: null } as const)
