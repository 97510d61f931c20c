import type { CollectionSlug, Payload, Where } from 'payload'
import { isOfCommittee, officeOf } from '../content/communeOffices.ts'
import type { CaseIntake } from '../content/cases/intake.ts'
import { idOf } from '../content/record.ts'
import { possibleIds } from '../jobs/publicView.ts'
import type { CaseRoute, KindInUse } from './kinds.ts'

type Asked = Pick<CaseIntake, 'topic' | 'place' | 'agency' | 'procedure'>

/** What the routes of a kind compare. */
export interface Routed {
  topic?: string | undefined
  /** The id of the commune. */
  commune?: string | undefined
  /** The id of the agency that the sender chose. */
  agency?: string | undefined
}

const fits = (condition: string | undefined, value: string | undefined) =>
  condition === undefined || condition === value

/** The first route that fits; undefined when none does. */
export const routeOf = (routes: readonly CaseRoute[], asked: Routed): CaseRoute | undefined =>
  routes.find(
    ({ topic, commune, agency }) =>
      fits(topic, asked.topic) && fits(commune, asked.commune) && fits(agency, asked.agency),
  )

interface Found {
  id: string | number
  competentAgencies?: unknown[] | null
  name?: { vi?: string } | string
}

async function findOne({ db }: Payload, collection: CollectionSlug, where: Where): Promise<Found | null> {
  const { docs } = await db.find<Found>({ collection, where, limit: 20, pagination: false, sort: 'id' })
  return docs[0] ?? null
}

async function unitOf(payload: Payload, { place }: Asked): Promise<string | undefined> {
  if (!place?.commune) return undefined
  const found = await findOne(payload, 'units', { code: { equals: place.commune } })
  return found ? String(found.id) : undefined
}

async function knownAgency(payload: Payload, { agency }: Asked): Promise<string | undefined> {
  if (!agency) return undefined
  const found = await findOne(payload, 'agencies', { id: { in: possibleIds(payload, [agency]) } })
  return found ? String(found.id) : undefined
}

/** The agency that is competent for a procedure, where it is a single one. */
async function agencyOfProcedure(payload: Payload, { procedure }: Asked): Promise<string | undefined> {
  if (!procedure) return undefined
  const found = await findOne(payload, 'procedures', { code: { equals: procedure } })
  const [first, ...others] = found?.competentAgencies ?? []
  const id = idOf<string | number | null | undefined>(first)
  return id === null || id === undefined || others.length > 0 ? undefined : String(id)
}

const nameOf = ({ name }: Found): string => (typeof name === 'string' ? name : (name?.vi ?? ''))

/** The people's committee of a commune; else any agency of it. */
async function agencyOfCommune({ db }: Payload, unit: string | undefined): Promise<string | undefined> {
  if (!unit) return undefined
  const { docs } = await db.find<Found>({
    ...{ collection: 'agencies', where: { unit: { equals: unit } }, locale: 'vi', sort: 'id' },
    ...{ limit: 50, pagination: false },
  })
  const committee = docs.find((one) => isOfCommittee(officeOf(nameOf(one))))
  const found = committee ?? docs[0]
  return found && String(found.id)
}

/**
 * The id of the agency that handles a new case; undefined for the provincial desk. By the routes of its kind; without
 * one that fits, the agency that it is about, except where the kind is confidential: nobody judges a report of
 * themselves.
 */
export async function agencyFor(
  payload: Payload,
  kind: KindInUse,
  asked: Asked,
): Promise<string | undefined> {
  const [commune, agency] = await Promise.all([unitOf(payload, asked), knownAgency(payload, asked)])
  const route = routeOf(kind.routes, { topic: asked.topic, commune, agency })
  if (route) return route.to
  if (kind.isConfidential) return undefined
  return agency ?? (await agencyOfProcedure(payload, asked)) ?? agencyOfCommune(payload, commune)
}
