import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '../../content/record.ts'
import { isInForce, type DatedProcedure } from '../../content/procedureState.ts'
import type { Procedure, ServiceProvider, Unit } from '../../payload-types.ts'
import { makeFinder, type ListedAgency } from './agencies.ts'
import type { KnownProcedure, World } from './readRow.ts'

async function list<T>(
  payload: Payload,
  collection: CollectionSlug,
  fields: string[],
  where: Where = {},
): Promise<T[]> {
  const { docs } = await payload.find({
    ...{ collection, where, depth: 0, pagination: false, locale: 'vi', overrideAccess: true },
    select: Object.fromEntries(fields.map((name) => [name, true])) as never,
  })
  return docs as unknown as T[]
}

const PROCEDURE = [
  ...['code', 'name', 'onlineLevel', 'implementingAgencies', 'competentAgencies'],
  ...['status', 'effectiveFrom', 'effectiveTo', 'replacedBy'],
]

function toProcedure(doc: Procedure): KnownProcedure {
  const receiving = doc.implementingAgencies?.length ? doc.implementingAgencies : doc.competentAgencies
  const { id, code, name, onlineLevel } = doc
  return {
    ...{ id, code, name, onlineLevel: onlineLevel ?? null },
    agencies: (receiving ?? []).map((one) => String(idOf(one))),
    isInForce: isInForce(doc as DatedProcedure),
  }
}

async function finderOf(payload: Payload): Promise<World['findAgency']> {
  const agencies = await list<ListedAgency>(payload, 'agencies', [
    'name',
    'key',
    'abbreviation',
    'tier',
    'officialCode',
  ])
  const units = await list<Unit>(payload, 'units', ['fullName', 'name', 'tier', 'predecessors'])
  const ofTier = (tier: string) => units.filter((unit) => unit.tier === tier)
  return makeFinder({
    agencies,
    provinces: ofTier('province').map(({ name }) => name),
    communes: ofTier('commune').map(({ fullName, predecessors }) => ({
      ...{ fullName, predecessors: (predecessors ?? []).map(({ name }) => name) },
    })),
  })
}

/** What the rows of a table may refer to; in a dry run and in earnest alike. */
export async function loadWorld(payload: Payload): Promise<World> {
  const procedures = await list<Procedure>(payload, 'procedures', PROCEDURE)
  const providers = await list<ServiceProvider>(payload, 'service-providers', ['key', 'allowedHosts'])
  return {
    procedures: new Map(procedures.map((doc) => [doc.code, toProcedure(doc)])),
    providers: providers
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ id, allowedHosts }) => ({ id, hosts: (allowedHosts ?? []).map(({ host }) => host) })),
    findAgency: await finderOf(payload),
  }
}
