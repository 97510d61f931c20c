import { officeOf, type CommuneOffice } from '../../../cms/content/communeOffices.ts'
import type { StoredHoliday } from '../../../cms/content/hours/stored.ts'
import type { Unit } from '../../../cms/payload-types.ts'
import type { Locale } from '../../paths.ts'
import { isOfOneCommune, toAgency, toAgencyLine, type LightAgency, type StoredAgency } from '../agencies.ts'
import { isOpenKnown, type HoursView } from '../hours.ts'
import { withinSentence } from './names.ts'

/** An office of a commune; contacts only where they are recorded for this commune. */
export interface OfficeRow {
  /** Absent for agencies that are no office of every commune. */
  kind?: CommuneOffice
  name: string
  href: string
  lang?: Locale
  does?: string
  address?: string
  phone?: string
  email?: { text: string; href: string }
  hours?: HoursView
}

/** The order in which people need them. */
const ORDER: readonly CommuneOffice[] = [
  'centre',
  'police',
  'health',
  'office',
  'economy',
  'culture',
  'military',
]

/** The office of every commune, named after one: 'Công an xã, phường' becomes 'Công an xã Bắc Hà'. */
const nameAt = (name: string, { fullName }: Pick<Unit, 'fullName'>): string =>
  name.replace(/(xã, phường|xã\/phường|cấp xã)$/u, withinSentence(fullName))

function toOwnRow(doc: StoredAgency, holidays: readonly StoredHoliday[], locale: Locale): OfficeRow {
  const { href, name, summary, lang } = toAgencyLine(doc, locale)
  const { address, phone, email, hours } = toAgency(doc, locale, holidays)
  return {
    ...{ name, href },
    ...(lang && { lang }),
    ...(summary && { does: summary }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(isOpenKnown(hours) && { hours }),
  }
}

function toGeneralRow(doc: LightAgency, unit: Pick<Unit, 'fullName'>, locale: Locale): OfficeRow {
  const { href, name, summary, lang } = toAgencyLine(doc, locale)
  return { name: nameAt(name, unit), href, ...(lang && { lang }), ...(summary && { does: summary }) }
}

/** The agencies from which the offices of a commune are told. */
export interface OfficeSources {
  /** The commune's own agencies. */
  own: readonly StoredAgency[]
  /** Every agency. */
  all: readonly LightAgency[]
  /** The Vietnamese names of agencies by id: offices are recognised by them. */
  names: ReadonlyMap<string, string>
  /** In the language of the page. */
  holidays: readonly StoredHoliday[]
}

type Recognised = { id: string; name: string }
const kindOf = ({ id, name }: Recognised, names: OfficeSources['names']) => officeOf(names.get(id) ?? name)

/** The people's committee among the agencies of a commune. */
export const committeeOf = ({ own, names }: Pick<OfficeSources, 'own' | 'names'>): StoredAgency | undefined =>
  own.find((doc) => kindOf(doc, names) === 'committee')

/**
 * The offices of a commune besides its committee: its own as recorded, then those that every commune has and of which
 * it has no record.
 */
export function toOffices(
  { own, all, names, holidays }: OfficeSources,
  unit: Pick<Unit, 'fullName'>,
  locale: Locale,
): OfficeRow[] {
  const rank = (kind: CommuneOffice | undefined) => (kind ? ORDER.indexOf(kind) : ORDER.length)
  const recorded = own.map((doc) => ({ kind: kindOf(doc, names), row: toOwnRow(doc, holidays, locale) }))
  const known = new Set(recorded.map(({ kind }) => kind))
  const general = all.flatMap((doc) => {
    const kind = doc.tier === 'commune' && !isOfOneCommune(doc) ? kindOf(doc, names) : undefined
    if (!kind || known.has(kind)) return []
    return [{ kind, row: toGeneralRow(doc, unit, locale) }]
  })
  return [...recorded, ...general]
    .filter(({ kind }) => kind !== 'committee')
    .toSorted((a, b) => rank(a.kind) - rank(b.kind))
    .map(({ kind, row }) => ({ ...row, ...(kind && { kind }) }))
}
