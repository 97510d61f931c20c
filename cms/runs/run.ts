import type { CollectionSlug } from 'payload'

/** A run changes many documents as one act: who did it and when is kept, and it can be undone. */
export const RUN_STATES = ['running', 'done', 'undoing', 'undone'] as const
export type RunState = (typeof RUN_STATES)[number]

/**
 * What became of an item: `refused` when the run was planned, `failed` when its turn came. Of an undone run, `kept` is
 * what somebody edited since, and `unrestored` what could not be restored.
 */
export const ITEM_STATES = ['waiting', 'done', 'refused', 'failed', 'undone', 'kept', 'unrestored'] as const
export type ItemState = (typeof ITEM_STATES)[number]

export const ACTS = ['update', 'create', 'trash'] as const
export type Act = (typeof ACTS)[number]

/** Values of top-level fields as the database returns them in Vietnamese with relations as ids; null for none. */
export type Values = Record<string, unknown>

/** One document of a run, and the fields that it touches. */
export interface RunItem {
  subject: CollectionSlug
  /** Id of the document; null for one that is to be created. */
  document: string | null
  title: string
  act: Act
  before: Values
  after: Values
  state: ItemState
  /** Why it was refused, failed or kept, in the language of its sender. */
  reason?: string | null
  /** How its newest version was stored: `published` or `draft`. */
  outcome?: string | null
}

export interface StoredItem extends RunItem {
  id: string
  position: number
}

/** A run, as it is stored. */
export interface Run {
  id: string
  kind: string
  subject: CollectionSlug
  /** What is done, in Vietnamese, as the audit log and the list of runs say it. */
  what: string
  state: RunState
  by: string
  byName?: string | null
  total: number
  createdAt: string
  undoneBy?: string | null
  undoneAt?: string | null
}

export type Counts = Record<ItemState, number>

export const noCounts = (): Counts => Object.fromEntries(ITEM_STATES.map((state) => [state, 0])) as Counts
