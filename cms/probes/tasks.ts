import type { Payload, TypedUser } from 'payload'
import { canEditAll, type Reader } from '../access/permissions.ts'
import { laterDay, placeKey } from '../content/linkReports.ts'
import { idOf } from '../content/record.ts'
import { standingOf, type Fault, type Standing } from '../content/standing.ts'
import { findProbe } from '../entry-points/probed.ts'
import { listStoredPlaces } from '../linkReports/store.ts'
import type { EntryPoint } from '../payload-types.ts'
import { listProbes, type StoredProbe } from './store.ts'

/** An address that is suspected or down, and the entry points that lead there. */
export interface ProbeTask {
  /** Of the record of its probes. */
  id: string
  url: string
  state: Standing['state']
  fault: Fault | null
  /** ISO date and time. */
  since: string
  points: { collection: 'entry-points'; id: string; title: string }[]
  /** How many more lead there. */
  more: number
}

/** How many entry points are named of one address. */
const MOST_POINTS = 5

type Point = Pick<EntryPoint, 'url' | 'provider' | 'owner' | 'checkedOn' | 'procedureName'> & { id: string }

async function listPoints(payload: Payload, user: TypedUser): Promise<Point[]> {
  const names = { url: true, provider: true, owner: true, checkedOn: true, procedureName: true } as const
  const { docs } = await payload.find({
    ...{ collection: 'entry-points', select: names, depth: 0, pagination: false, limit: 0, locale: 'vi' },
    where: {
      and: [
        ...[{ _status: { equals: 'published' } }, { enabled: { not_equals: false } }],
        { channel: { equals: 'online' } },
      ],
    },
    ...{ overrideAccess: false, user },
  })
  const checks = new Map((await listStoredPlaces(payload)).map(({ key, checkedOn }) => [key, checkedOn]))
  return (docs as Point[]).map((point) => {
    const checkedOn = checks.get(placeKey('entry-points', String(point.id)))
    return { ...point, checkedOn: laterDay(point.checkedOn, checkedOn) }
  })
}

/** Those named as responsible; for what has nobody, and for the addresses of providers, the provincial desk. */
function isTaskOf(user: TypedUser, { owner }: Pick<Point, 'owner'>): boolean {
  const id = idOf<string | null | undefined>(owner)
  return id ? String(id) === String(user.id) : canEditAll(user as Reader)
}

const leadsTo = ({ url, provider }: Point, probe: StoredProbe): boolean =>
  url
    ? findProbe([probe], url) === probe
    : Boolean(probe.providers?.includes(String(idOf<string | null | undefined>(provider))))

function toTask(probe: StoredProbe, points: Point[], user: TypedUser): ProbeTask | null {
  const leading = points.filter((point) => leadsTo(point, probe))
  const stands = (point: Pick<Point, 'checkedOn'>) =>
    standingOf({ probe, checkedOn: point.checkedOn }, new Date())
  const isOpen = (point: Point) => stands(point).state !== 'confirmed' && isTaskOf(user, point)
  const own = leading.filter(isOpen)
  const isOfProvider = leading.length === 0 && isTaskOf(user, {})
  if (own.length === 0 && !isOfProvider) return null
  return {
    ...{ id: String(probe.id), url: probe.url, fault: probe.fault ?? null, since: probe.since! },
    state: stands({}).state,
    more: Math.max(0, own.length - MOST_POINTS),
    points: own.slice(0, MOST_POINTS).map(({ id, procedureName, url }) => ({
      ...{ collection: 'entry-points', id: String(id), title: procedureName || url || String(id) },
    })),
  }
}

/** The addresses in trouble that a person has to look after, the longest in trouble first. */
export async function probeTasksFor(payload: Payload, user: TypedUser): Promise<ProbeTask[]> {
  const probes = await listProbes(payload)
  const ailing = probes.filter(({ state, since }) => since && (state === 'suspected' || state === 'down'))
  if (ailing.length === 0) return []
  const points = await listPoints(payload, user)
  return ailing
    .flatMap((probe) => toTask(probe, points, user) ?? [])
    .toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since))
}
