import type { CollectionSlug, PayloadRequest } from 'payload'
import { canEditAll, canPublish, type Reader } from '../access/permissions.ts'
import { shows, type Facts } from '../completeness/parts.ts'
import type { Values } from '../runs/run.ts'
import { hasValues, valuesOf } from '../runs/values.ts'
import { needsApproval } from '../workflow/review.ts'
import { changedAgencies, idsOf } from './agencies.ts'
import type { Asked } from './asked.ts'
import { planPoints } from './planPoints.ts'
import { plannedState, type Becomes, type Planned, type Planner } from './planner.ts'
import { POINTS, readPoints } from './points.ts'
import type { Reason } from './reasons.ts'
import { readSelected, type Chosen } from './selected.ts'

const losesAgencies = (doc: Values, after: Values) =>
  shows.agency(doc as Facts) && !shows.agency({ ...doc, ...after } as Facts)

/** What a change makes of a document itself, or why it does not. */
function changed({ doc, mayChange }: Chosen, { change, req }: Planner): Values | Reason {
  if (!mayChange) return 'rights'
  if (change.kind === 'field') return { field: change.value }
  if (change.kind === 'owner')
    return canEditAll(req.user as Reader) ? { agency: change.value } : 'ownerRights'
  if (change.kind !== 'agencies') return 'same'
  const after = { [change.list]: changedAgencies(idsOf(doc[change.list]), change) }
  return losesAgencies(doc, after) ? 'agency' : after
}

function becomes({ isPublic, standing }: Chosen, publishes: boolean): Becomes {
  if (!isPublic) return 'draft'
  const hasDraft = standing !== 'published' && standing !== 'owed'
  return hasDraft ? 'pending' : publishes ? 'published' : 'draft'
}

/** The plan for a document itself. */
function planDocument(chosen: Chosen, planner: Planner, subject: CollectionSlug): Planned {
  const { req, publishes } = planner
  const found = changed(chosen, planner)
  const after = typeof found === 'string' ? {} : found
  const before = valuesOf(chosen.doc, Object.keys(after))
  const isScheduled = chosen.standing === 'scheduled' && !canPublish(req.user as Reader)
  const reason =
    typeof found === 'string'
      ? found
      : hasValues(chosen.doc, after)
        ? 'same'
        : isScheduled
          ? 'scheduled'
          : null
  return {
    ...{ subject, document: chosen.id, title: chosen.title, act: 'update', before, after },
    ...{ ...plannedState(req, reason), becomes: becomes(chosen, publishes.get(subject) ?? false) },
  }
}

async function publishesAt(req: PayloadRequest, collection: CollectionSlug) {
  return canPublish(req.user as Reader) && !(await needsApproval(req.payload, collection, req))
}

/** What a bulk change would do with each chosen document, as far as it can be known without doing it. */
export async function makePlan(req: PayloadRequest, asked: Asked): Promise<Planned[]> {
  const { collection, change } = asked
  const chosen = await readSelected(req, asked)
  const types = [collection, POINTS]
  const publishes = new Map<CollectionSlug, boolean>()
  for (const type of types) publishes.set(type, await publishesAt(req, type))
  const planner = { req, change, publishes }
  if (change.kind === 'field' || change.kind === 'owner' || change.kind === 'agencies')
    return chosen.map((one) => planDocument(one, planner, collection))
  const points = await readPoints(
    req,
    chosen.map(({ id }) => id),
  )
  return chosen.flatMap((one) => planPoints(one, points.get(one.id) ?? [], planner))
}
