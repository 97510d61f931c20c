import { competentFor, type Competence, type OfficeKind } from '../../cms/content/competence.ts'
import { perList } from '../../cms/content/perList.ts'
import { listAgencies } from './agencies.ts'
import { listFields } from './fields.ts'
import { listProcedures } from './procedures.ts'
import { idOf } from './sites.ts'

type Listed = Awaited<ReturnType<typeof listProcedures>>[number]
type Named = readonly { id: string; name: string }[]
type Names = ReadonlyMap<string, string>

/** Offices of a commune. */
const OF_COMMUNES: ReadonlySet<OfficeKind> = new Set([
  'commune-committee',
  'commune-centre',
  'commune-police',
])

const namesById = (docs: Named): Names => new Map(docs.map(({ id, name }) => [id, name]))

/** Some sixty patterns are tried for each of two thousand procedures: once for each state of one. */
const known = new WeakMap<Listed, Competence>()

function competenceOf(doc: Listed, agencies: Names, fields: Names): Competence {
  const before = known.get(doc)
  if (before) return before
  const refs = [...(doc.competentAgencies ?? []), ...(doc.implementingAgencies ?? [])]
  const named = refs.flatMap((ref) => agencies.get(idOf(ref) ?? '') ?? [])
  const found = competentFor({
    name: doc.name,
    field: fields.get(idOf(doc.field) ?? ''),
    tiers: doc.tiers,
    agencies: doc.agencyText ? [...named, doc.agencyText] : named,
  })
  known.set(doc, found)
  return found
}

/** Procedures that offices of every commune are competent for, by id. */
export interface InCommunes {
  /** Decided there. */
  decided: ReadonlySet<string>
  /** Filed there, whoever decides. */
  received: ReadonlySet<string>
}

const toInCommunes = perList((docs: readonly Listed[], agencies: Named, fields: Named): InCommunes => {
  const [agencyNames, fieldNames] = [namesById(agencies), namesById(fields)]
  const all = docs.map((doc) => ({ id: doc.id, ...competenceOf(doc, agencyNames, fieldNames) }))
  return {
    decided: new Set(all.filter(({ decides }) => OF_COMMUNES.has(decides)).map(({ id }) => id)),
    received: new Set(
      all.filter(({ receives }) => receives.some((one) => OF_COMMUNES.has(one))).map(({ id }) => id),
    ),
  }
})

/** The procedures that communes decide or receive, by who is competent; published tiers count last. */
export async function findInCommunes(): Promise<InCommunes> {
  const lists = await Promise.all([listProcedures('vi'), listAgencies('vi'), listFields('vi')])
  return toInCommunes(...lists)
}
