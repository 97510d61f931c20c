import { isClosed } from '../content/standing.ts'
import { followEntryPoint, followMinistry, followNational } from './follow.ts'
import { findEntryPoint } from './match.ts'
import type { AgencyPlace, ClosedWay, EntryPoint, InPersonReason, Resolution, ResolveInput } from './types.ts'

/** The agency the citizen chose, or the only one there is. */
function findAgency({ procedure, agency }: Pick<ResolveInput, 'procedure' | 'agency'>): AgencyPlace | null {
  const chosen = procedure.agencies.find(
    (place) => agency && [place.id, place.key, place.slug].includes(agency),
  )
  return chosen ?? (procedure.agencies.length === 1 ? (procedure.agencies[0] ?? null) : null)
}

/** The single agency of all online entry points, which then need no choice. */
function onlyAgencyOf(points: EntryPoint[]): string | null {
  const [only, ...others] = new Set(
    points.filter(({ channel }) => channel === 'online').map(({ agency }) => agency ?? null),
  )
  return others.length === 0 ? (only ?? null) : null
}

/** Known reasons against filing online, whatever the providers offer. */
function obstacles({ procedure, channel }: ResolveInput): InPersonReason[] {
  if (procedure.status === 'not_yet') return ['not-yet']
  if (procedure.status !== 'in_force') return ['not-in-force']
  return channel && channel !== 'online' ? ['chosen-channel'] : []
}

function isOffline({ procedure }: ResolveInput): boolean {
  const isClosed =
    procedure.methods.length > 0 && !procedure.methods.some((method) => method.channel === 'online')
  return procedure.onlineLevel === 'none' || isClosed
}

type Redirect = Extract<Resolution, { kind: 'redirect' }>

const isOpen = ({ standing }: Redirect) => !standing || !isClosed(standing)

const closedWay = ({ continueOn, providerName, host, url, standing }: Redirect): ClosedWay => ({
  ...{ name: continueOn ?? providerName, host, url, standing: standing! },
})

/** The first way that is not known to be closed, with the one that it stands in for. */
function firstOpen(ways: Redirect[]): { open?: Redirect; closed?: ClosedWay } {
  const [first] = ways
  if (!first || isOpen(first)) return first ? { open: first } : {}
  const [closed, open] = [closedWay(first), ways.find(isOpen)]
  return { closed, ...(open && { open: { ...open, insteadOf: closed } }) }
}

/**
 * Where "Nộp hồ sơ" leads. In this order: the most specific entry point, the national portal's page by nationalId,
 * its search by code, the ministry's own system; else in person. An entry point switched off with a reason ends the
 * search, so that the reason is shown; one switched off without a reason is passed over. What is down or in an announced
 * outage is passed over too, and named in the answer.
 *
 * A redirect is always https, without credentials or port, to a host on the allow-list of its provider. A template
 * that lacks a value is skipped. Nothing is fetched; equal input gives equal output.
 */
export function resolveEntryPoint(input: ResolveInput): Resolution {
  const agency = findAgency(input)
  const inPerson = (reasons: InPersonReason[], point?: EntryPoint): Resolution => ({
    kind: 'in-person',
    reasons,
    agency,
    ...(point?.disabledReason ? { disabledReason: point.disabledReason } : {}),
    ...(point?.notes ? { notes: point.notes } : {}),
  })

  const known = obstacles(input)
  if (known.length > 0) return inPerson(known)

  const point = findEntryPoint(
    input.entryPoints,
    agency?.id ?? onlyAgencyOf(input.entryPoints),
    input.variant ?? null,
  )
  if (point && !point.enabled) return inPerson(['disabled'], point)
  const explicit = point ? followEntryPoint(point, input) : null
  if (!explicit && isOffline(input)) return inPerson(['no-online-channel'])

  const ways = [explicit, ...followNational(input), followMinistry(input)]
  const { open, closed } = firstOpen(ways.filter((way) => way !== null))
  if (open) return open
  if (closed) return { ...inPerson(['closed']), insteadOf: closed }
  return inPerson([point?.url ? 'unsafe-address' : 'no-entry-point'])
}
