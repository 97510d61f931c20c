import { officeOf, type CommuneOffice } from '../../../cms/content/communeOffices.ts'
import type { StoredHoliday } from '../../../cms/content/hours/stored.ts'
import type { Unit } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
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
  /** What a recorded office has not published: 'điện thoại, giờ làm việc'. */
  lacks?: string
}

/** Whether an office has published anything of its own in the commune. */
export const hasOwn = ({ address, phone, email, hours }: OfficeRow): boolean =>
  Boolean(address ?? phone ?? email ?? hours)

/** The order in which people need them. */
const ORDER: readonly CommuneOffice[] = [
  'centre',
  'police',
  'health',
  'land',
  'office',
  'economy',
  'culture',
  'military',
]

/** The office of every commune, named after one: 'Công an xã, phường' becomes 'Công an xã Bắc Hà'. */
const nameAt = (name: string, { fullName }: Pick<Unit, 'fullName'>): string =>
  name.replace(/(xã, phường|xã\/phường|cấp xã)$/u, withinSentence(fullName))

function lacking(facts: { address?: unknown; phone?: unknown; hours?: unknown }, locale: Locale) {
  const { unknown } = useText(locale).communes
  const missing = (['address', 'phone', 'hours'] as const).flatMap((one) => (facts[one] ? [] : unknown[one]))
  return missing.length > 0 ? { lacks: new Intl.ListFormat(locale).format(missing) } : {}
}

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
    ...lacking({ address, phone, hours: isOpenKnown(hours) }, locale),
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

/** Whether an agency is an office of every commune, or one whose branches serve the communes. */
const servesCommunes = (doc: LightAgency, kind: CommuneOffice | undefined): boolean =>
  kind === 'land' ? doc.tier === 'province' : doc.tier === 'commune' && !isOfOneCommune(doc)

/**
 * The offices of a commune besides its committee, in the order in which people need them: those with contacts of their
 * own, then those that every commune has and of which nothing is recorded here.
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
    const kind = kindOf(doc, names)
    if (!kind || known.has(kind) || !servesCommunes(doc, kind)) return []
    return [{ kind, row: toGeneralRow(doc, unit, locale) }]
  })
  return [...recorded, ...general]
    .filter(({ kind }) => kind !== 'committee')
    .toSorted((a, b) => Number(hasOwn(b.row)) - Number(hasOwn(a.row)) || rank(a.kind) - rank(b.kind))
    .map(({ kind, row }) => ({ ...row, ...(kind && { kind }) }))
}
