import type { Where } from 'payload'
import { statesOf, type StateType } from '../content/cases/states.ts'
import type { Day } from '../content/day.ts'
import { PUBLIC_CASES } from './mayBeSeen.ts'

/** Which cases are listed: each condition that is given. */
export interface PublicCasesAsked {
  kind?: string | undefined
  topic?: string | undefined
  /** Code of a commune. */
  commune?: string | undefined
  type?: StateType | undefined
  types?: readonly StateType[] | undefined
  /** Ids; undefined for those of all agencies. */
  agencies?: readonly string[] | undefined
  /** Of these alone. */
  numbers?: readonly string[] | undefined
  topics?: readonly string[] | undefined
  /** Days of receipt, both included. */
  from?: Day | undefined
  until?: Day | undefined
  /** From 1. */
  page?: number
  /** Of a page. */
  perPage?: number | undefined
}

/** The public cases that are asked for, as a condition of the database. */
export function wherePublic({ kind, topic, commune, type, agencies, ...asks }: PublicCasesAsked): Where {
  const { numbers, topics, types, from, until } = asks
  const asked: Where[] = [
    ...(numbers ? [{ number: { in: [...numbers] } }] : []),
    ...(topics ? [{ topic: { in: [...topics] } }] : []),
    ...(types ? [{ state: { in: statesOf(...types) } }] : []),
    ...(from ? [{ receivedOn: { greater_than_equal: from } }] : []),
    ...(until ? [{ receivedOn: { less_than_equal: until } }] : []),
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(topic ? [{ topic: { equals: topic } }] : []),
    ...(commune ? [{ 'place.commune': { equals: commune } }] : []),
    ...(type ? [{ state: { in: statesOf(type) } }] : []),
    ...(agencies ? [{ agency: { in: [...agencies] } }] : []),
  ]
  return { and: [PUBLIC_CASES, ...asked] }
}
