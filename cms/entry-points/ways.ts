import { placeKey } from '../content/linkReports.ts'
import { followEntryPoint } from './follow.ts'
import { resolveEntryPoint } from './resolve.ts'
import type { EntryPoint, Resolution, ResolveInput } from './types.ts'

type Redirect = Extract<Resolution, { kind: 'redirect' }>

/** A page to which readers of a procedure are sent, under the name by which it is reported. */
export interface Way {
  /** As placeKey makes it. */
  key: string
  target: Redirect
  /** Absent for the general way of the procedure. */
  point?: EntryPoint
}

function wayOf(point: EntryPoint, input: ResolveInput): Way[] {
  const target = point.id && point.enabled && point.channel === 'online' && followEntryPoint(point, input)
  return target ? [{ key: placeKey('entry-points', point.id!), target, point }] : []
}

/** All pages to which readers of a procedure are sent: those of its entry points, then the one without any. */
export function listWays(input: ResolveInput): Way[] {
  const own = input.entryPoints.flatMap((point) => wayOf(point, input))
  const general = resolveEntryPoint(input)
  if (general.kind !== 'redirect' || general.via === 'entry-point' || !input.procedure.id) return own
  return [...own, { key: placeKey('procedures', input.procedure.id), target: general }]
}
