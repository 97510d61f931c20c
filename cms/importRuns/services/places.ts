import type { Payload } from 'payload'
import type { Stored } from '../../import/apply/store.ts'
import { sameAddress, type Target } from './targets.ts'

/** An entry point of the portal: its newest version, perhaps in the trash. */
export type Point = Stored & {
  procedure: string
  agency?: string | null
  variant?: string | null
  provider?: string | null
  url?: string | null
  enabled?: boolean | null
  checkedOn?: string | null
  createdAt: string
}

/** Where a target is stored: on an entry point, on a more general one with the same address, or nowhere yet. */
export interface Place {
  target: Target
  point?: Point
  isCovered: boolean
}

const identity = (procedure: string, agency?: string | null, variant?: string | null) =>
  [procedure, agency ?? '', variant ?? ''].join('|')

/** All online entry points, the newest version of each; those in use come first, then the oldest. */
export async function listPoints(payload: Payload): Promise<Point[]> {
  const { docs } = await payload.find({
    ...{ collection: 'entry-points', where: { channel: { equals: 'online' } }, depth: 0, pagination: false },
    ...{ trash: true, draft: true, locale: 'vi', fallbackLocale: false, overrideAccess: true },
  })
  const points = docs as unknown as Point[]
  const rank = ({ deletedAt, enabled }: Point) => (deletedAt ? 2 : enabled === false ? 1 : 0)
  return points.toSorted((a, b) => rank(a) - rank(b) || (a.createdAt < b.createdAt ? -1 : 1))
}

function generalOf({ procedure, agency, variant }: Target): string[] {
  const all = [identity(procedure.id, agency), identity(procedure.id, null, variant), identity(procedure.id)]
  return all.filter((one) => one !== identity(procedure.id, agency, variant))
}

/** Finds the place of each target among the entry points of the portal. */
export function findPlaces(targets: readonly Target[], points: readonly Point[]): Place[] {
  const known = new Map<string, Point>()
  for (const point of points) {
    const key = identity(point.procedure, point.agency, point.variant)
    if (!known.has(key)) known.set(key, point)
  }
  const covers = (point: Point | undefined, { url }: Target) =>
    point && !point.deletedAt && point.enabled !== false && point.url && sameAddress(point.url, url)
  return targets.map((target): Place => {
    const own = known.get(identity(target.procedure.id, target.agency, target.variant))
    if (own && !own.deletedAt) return { target, point: own, isCovered: false }
    const general = generalOf(target)
      .map((key) => known.get(key))
      .find((point) => covers(point, target))
    if (general) return { target, point: general, isCovered: true }
    return { target, ...(own && { point: own }), isCovered: false }
  })
}
