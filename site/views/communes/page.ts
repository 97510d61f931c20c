import type { Site, Unit } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { agencyPath, type Locale } from '../../paths.ts'
import { toAgency, type AgencyView, type StoredAgency } from '../agencies.ts'
import { toContact } from '../contact.ts'
import { formatDate } from '../format.ts'
import { toMapLinks, type MapLink } from '../map-links.ts'
import { contactsOf } from '../site-contact.ts'
import { toSiteLink } from '../site-link.ts'
import type { ListedUnit } from './list.ts'
import { firstDayOf, toFormerText } from './former.ts'
import { communeName, withinSentence } from './names.ts'
import { committeeOf, toOffices, type OfficeRow, type OfficeSources } from './offices.ts'

/** What is known of a commune. */
export interface StoredCommune extends OfficeSources {
  unit: ListedUnit & { origin?: string }
  /** Its live site. */
  site: Site | undefined
  province: Pick<Unit, 'fullName' | 'fullNameEn'> | undefined
  portal: Partial<Site>
}

/** What the page does not know, and who can be asked. */
export interface Missing {
  text: string
  ask?: { text: string; href?: string; phone?: string }
}

/** The page of a commune or ward. */
export interface CommuneView {
  /** 'Xã Bắc Hà' */
  name: string
  /** 'xã Bắc Hà' */
  inSentence: string
  committee?: AgencyView & { href: string }
  hotline?: string
  offices: OfficeRow[]
  maps: MapLink[]
  missing?: Missing
  former: string
  /** 'Trước 01/07/2025' */
  formerLabel: string
  site?: { text: string; href: string }
}

/** Whether an address says more than in which commune it is. */
const isStreet = (address: string | undefined, { fullName, fullNameEn, name }: ListedUnit): boolean =>
  address !== undefined &&
  (/\d/.test(address) ||
    ![fullName, fullNameEn, name].some(
      (one) => one && withinSentence(address).startsWith(withinSentence(one)),
    ))

function toAsk(portal: Partial<Site>, locale: Locale): Missing['ask'] {
  const { phone, email, url } = toContact(portal)
  const { ask } = useText(locale).communes
  if (phone) return { text: ask.call, phone }
  if (url) return { text: ask.write, href: url }
  return email ? { text: ask.write, href: `mailto:${email}` } : undefined
}

/** What is unknown of the committee, in one sentence. */
function toMissing(
  { unit, portal }: StoredCommune,
  committee: CommuneView['committee'],
  locale: Locale,
): Missing | undefined {
  const { unknown, unknownOf } = useText(locale).communes
  const facts = [
    !isStreet(committee?.address, unit) && unknown.address,
    !committee?.phone && unknown.phone,
    !committee?.email && unknown.email,
    !committee?.hours.lines.length && unknown.hours,
  ].filter((fact) => fact !== false)
  if (facts.length === 0) return undefined
  const name = withinSentence(communeName(unit, locale), locale)
  const ask = toAsk(portal, locale)
  return { text: unknownOf(new Intl.ListFormat(locale).format(facts), name), ...(ask && { ask }) }
}

/** What to search for on a map; Vietnamese maps know places by their Vietnamese names. */
function toPlace({ unit, names, province }: StoredCommune, committee: StoredAgency | undefined): string {
  if (committee?.address && isStreet(committee.address, unit)) return committee.address
  const named = (committee && names.get(committee.id)) ?? unit.fullName
  return province ? `${named}, ${province.fullName}` : named
}

/** A commune as its page shows it. */
export function toCommune(stored: StoredCommune, locale: Locale): CommuneView {
  const { unit, site } = stored
  const found = committeeOf(stored)
  const contacts = found && contactsOf({ site: site ?? {}, agency: found })
  const reached = found && { ...found, ...contacts }
  const committee = reached && {
    ...toAgency(reached, locale, stored.holidays),
    href: agencyPath(reached.slug ?? reached.id, locale),
  }
  const offices = toOffices(stored, unit, locale)
  const { communes } = useText(locale)
  const day = firstDayOf(unit.predecessors)
  const missing = toMissing(stored, committee, locale)
  const name = communeName(unit, locale)
  return {
    name,
    inSentence: withinSentence(name, locale),
    ...(committee && { committee }),
    ...(contacts?.hotline && { hotline: contacts.hotline }),
    offices,
    maps: toMapLinks(toPlace(stored, reached)),
    ...(missing && { missing }),
    former: toFormerText(unit.predecessors),
    formerLabel: day ? communes.before(formatDate(day, locale)) : communes.beforeUnknown,
    ...(unit.origin && { site: toSiteLink(unit.origin, locale) }),
  }
}
