import type { PayloadRequest } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import type { Values } from '../runs/run.ts'
import { hasValues, valuesOf } from '../runs/values.ts'
import type { Change } from './asked.ts'
import { plannedState, type Planned, type Planner } from './planner.ts'
import { isMeant, POINTS, type Point } from './points.ts'
import type { Reason } from './reasons.ts'
import type { Chosen } from './selected.ts'

type OfPoints = Extract<Change, { kind: 'movePoint' | 'switchPoint' | 'removePoint' }>

function pointAfter(change: OfPoints): Values {
  if (change.kind === 'movePoint') return { provider: change.target.provider, url: change.target.url || null }
  if (change.kind === 'removePoint') return {}
  const { enabled, disabledReason } = change.state
  return enabled ? { enabled } : { enabled, disabledReason }
}

/** The plan for an entry point that there is. */
function planPoint(
  point: Point,
  change: OfPoints,
  { planner, chosen }: { planner: Planner; chosen: Chosen },
): Planned {
  const [{ req, publishes }, after] = [planner, pointAfter(change)]
  const isRemoval = change.kind === 'removePoint'
  const before = valuesOf(point.doc, isRemoval ? ['provider', 'url', 'enabled'] : Object.keys(after))
  const reason = !point.mayChange
    ? 'rights'
    : isRemoval && !canAdminister(req.user as Reader)
      ? 'administrator'
      : !isRemoval && hasValues(point.doc, after)
        ? 'same'
        : null
  const isPublic = point.doc._status === 'published'
  return {
    ...{ subject: POINTS, document: point.id, title: chosen.title, before, after },
    ...{ act: isRemoval ? 'trash' : 'update', ...plannedState(req, reason) },
    becomes: isPublic && publishes.get(POINTS) ? 'published' : 'draft',
  }
}

const refusedFor = (req: PayloadRequest, { id, title }: Chosen, reason: Reason): Planned => ({
  ...{ subject: 'procedures', document: id, title, act: 'update', before: {}, after: {}, becomes: 'draft' },
  ...plannedState(req, reason),
})

type Addition = Extract<Change, { kind: 'addPoint' }>

/** The plan for a new entry point of a procedure: public if its procedure is. */
function planAddition(chosen: Chosen, change: Addition, points: Point[], planner: Planner): Planned {
  const { agency, channel, target } = change
  const values = { agency, channel, provider: target.provider, url: target.url || null }
  if (!chosen.mayChange) return refusedFor(planner.req, chosen, 'rights')
  if (points.some(({ doc }) => hasValues(doc, values))) return refusedFor(planner.req, chosen, 'hasPoint')
  const isPublic = chosen.isPublic && planner.publishes.get(POINTS) === true
  const _status = isPublic ? 'published' : 'draft'
  const after = { ...values, procedure: chosen.id, enabled: true, _status }
  return {
    ...{ subject: POINTS, document: null, title: chosen.title, act: 'create', before: {}, after },
    ...{ ...plannedState(planner.req, null), becomes: _status },
  }
}

/** The plan for the entry points of a procedure. */
export function planPoints(chosen: Chosen, points: Point[], planner: Planner): Planned[] {
  const { change, req } = planner
  if (change.kind === 'addPoint') return [planAddition(chosen, change, points, planner)]
  const ofPoints = change as OfPoints
  const meant = points.filter((point) => isMeant(point, ofPoints.which))
  if (meant.length === 0) return [refusedFor(req, chosen, 'noPoint')]
  return meant.map((point) => planPoint(point, ofPoints, { planner, chosen }))
}
