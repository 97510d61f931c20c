import type { Payload, PayloadRequest, SelectType, Where } from 'payload'
import { isRecord } from '../content/record.ts'
import { ownAgencies } from '../access/ownAgencies.ts'
import { canReadAll, canUseCms, type Reader } from '../access/permissions.ts'
import { PARTS, shows, type Facts, type Part } from './parts.ts'

/** A procedure in force, with the parts that it shows. */
export interface CheckedProcedure {
  id: string
  code: string
  name: string
  /** Those that carry it out and those competent for it. */
  agencies: string[]
  has: ReadonlySet<Part>
}

/** Only what the parts need: whole procedures would take some three times as long to read. */
const SELECT: SelectType = {
  ...{ code: true, name: true, conditions: true, agencyText: true, audiences: true },
  ...{ implementingAgencies: true, competentAgencies: true, results: { id: true } },
  published: { timeText: true, feeText: true, fee: { kind: true } },
  methods: { channel: true, time: { value: true, note: true }, fees: { kind: true } },
  cases: { steps: { id: true }, documents: { form: true, formUrl: true } },
}

const inVietnamese = (value: unknown) => (isRecord(value) ? value.vi : value) as string | null | undefined

type Stored = Omit<Facts, 'name' | 'conditions'> & {
  id: unknown
  code: string
  name: unknown
  conditions: unknown
}

/** The database answers with localized texts by language. */
const factsOf = ({ name, conditions, methods, ...stored }: Stored): Facts => ({
  ...stored,
  name: inVietnamese(name),
  conditions: inVietnamese(conditions),
  methods: methods?.map(({ time, ...method }) => ({
    ...method,
    time: time && { ...time, note: inVietnamese(time.note) },
  })),
})

function toChecked(stored: Stored): CheckedProcedure {
  const facts = factsOf(stored)
  const agencies = [...(facts.implementingAgencies ?? []), ...(facts.competentAgencies ?? [])].map(String)
  return {
    ...{ id: String(stored.id), code: stored.code, name: facts.name ?? '' },
    agencies: [...new Set(agencies)],
    has: new Set(PARTS.filter((part) => shows[part](facts))),
  }
}

/**
 * The agencies whose procedures a person's report covers: null for all of them, for the provincial desk and auditors;
 * those of the own agency for its people; none for everyone else.
 */
export async function agenciesInReport(req: PayloadRequest): Promise<string[] | null> {
  if (canReadAll(req.user as Reader)) return null
  return canUseCms(req.user as Reader) ? ((await ownAgencies(req)) ?? []) : []
}

const IN_FORCE: Where = {
  and: [
    { status: { equals: 'in_force' } },
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
  ],
}

const all = { collection: 'procedures', where: IN_FORCE } as const

async function readAll(req: PayloadRequest): Promise<CheckedProcedure[]> {
  const { docs } = await req.payload.db.find<Stored & { id: string }>({
    ...{ ...all, select: SELECT, sort: 'code', pagination: false, limit: 0, locale: 'vi', req },
  })
  return docs.map(toChecked)
}

/** Changes with every change of a procedure that the report counts. */
async function readStamp(req: PayloadRequest): Promise<string> {
  const newest = { ...all, select: { updatedAt: true as const }, sort: '-updatedAt', limit: 1, req }
  const { docs, totalDocs } = await req.payload.db.find<{ id: unknown; updatedAt: string }>(newest)
  return `${totalDocs} ${docs[0]?.updatedAt}`
}

/** What was read last; reading it all takes about half a second, and many people ask between two changes. */
const kept = new WeakMap<Payload, { stamp: string; procedures: CheckedProcedure[] }>()

async function readOrKeep(req: PayloadRequest): Promise<CheckedProcedure[]> {
  const stamp = await readStamp(req)
  const known = kept.get(req.payload)
  if (known?.stamp === stamp) return known.procedures
  const procedures = await readAll(req)
  kept.set(req.payload, { stamp, procedures })
  return procedures
}

/** The published procedures in force that the report of the requesting person covers, by code. */
export async function listProcedures(req: PayloadRequest): Promise<CheckedProcedure[]> {
  const own = await agenciesInReport(req)
  if (own?.length === 0) return []
  const procedures = await readOrKeep(req)
  return own
    ? procedures.filter(({ agencies }) => agencies.some((agency) => own.includes(agency)))
    : procedures
}
