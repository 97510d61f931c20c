import type { FilingPlace } from '../../cms/entry-points/types.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'
import { noteRead, withoutNoting } from './reads.ts'

const FILING_PLACES = 'filing-places'
const AGE = 1000

type OfProcedure = FilingPlace & { procedure: string }

async function readPlaces(): Promise<ReadonlyMap<string, OfProcedure[]>> {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: FILING_PLACES, depth: 0, pagination: false, sort: 'key', overrideAccess: false },
  })
  const all = docs.map(({ key, procedure, reportedSince, checkedOn }): OfProcedure => ({
    ...{ key, procedure, reportedSince: reportedSince ?? null, checkedOn: checkedOn ?? null },
  }))
  return Map.groupBy(all, ({ procedure }) => procedure)
}

const listPlaces = keep(readPlaces, AGE)

/**
 * What readers and people of the offices say of the places where a procedure is filed. Only its own pages depend on
 * that: the worker names the procedure when it changes (cms/linkReports).
 */
export async function findFilingPlaces(procedure: string): Promise<readonly FilingPlace[]> {
  noteRead(`${FILING_PLACES}:${procedure}`)
  return (await withoutNoting(listPlaces)).get(procedure) ?? []
}

/** The keys of the places that enough readers report, which nobody has tried since. */
export async function reportedPlaces(): Promise<string[]> {
  const places = [...(await listPlaces()).values()].flat()
  return places.filter(({ reportedSince }) => reportedSince).map(({ key }) => key)
}
