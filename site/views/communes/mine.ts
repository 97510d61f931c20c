import type { CommuneOffice } from '../../../cms/content/communeOffices.ts'
import type { OfficeKind } from '../../../cms/content/competence.ts'
import type { Schedule } from '../../../cms/content/hours/schedule.ts'
import { phoneParts } from '../../../cms/content/phones.ts'
import { useText } from '../../i18n/index.ts'
import { communePath, type Locale } from '../../paths.ts'
import { hoursInText } from '../hours.ts'
import { toCommune, type CommuneView, type StoredCommune } from './page.ts'

/** Where to go in a commune; contacts as far as they are recorded. */
export interface MinePlace {
  name: string
  href: string
  /** Address and opening hours. */
  lines: string[]
  /** What tells whether it is open. */
  open?: Schedule
  /** As written, each number with the link that dials it. */
  phone?: ReturnType<typeof phoneParts>
}

/** What a commune says about procedures by who decides them; scripts read it as JSON. */
export interface Mine {
  name: string
  href: string
  said: Record<string, string>
  places: Partial<Record<OfficeKind, MinePlace>>
  words: { yours: string; change: string; drop: string }
}

function committeeOf({ committee }: CommuneView): MinePlace | undefined {
  if (!committee) return undefined
  const { schedule } = committee.hours
  return {
    name: committee.name,
    href: committee.href,
    lines: [...(committee.address ? [committee.address] : []), ...hoursInText(committee.hours)],
    ...(schedule && { open: schedule }),
    ...(committee.phone && { phone: phoneParts(committee.phone) }),
  }
}

/** An office with a record of its own; one without says nothing that its name does not. */
function officeOf({ offices }: CommuneView, kind: CommuneOffice): MinePlace | undefined {
  const row = offices.find((one) => one.kind === kind && (one.address || one.phone || one.hours))
  if (!row) return undefined
  const { name, href, address, hours } = row
  return {
    ...{ name, href, lines: [...(address ? [address] : []), ...(hours ? hoursInText(hours) : [])] },
    ...(hours?.schedule && { open: hours.schedule }),
    ...(row.phone && { phone: phoneParts(row.phone) }),
  }
}

/** What procedures need to know of a commune. */
export function toMine(commune: CommuneView, slug: string, locale: Locale): Mine {
  const { decides, deciders, mine } = useText(locale).communes
  const { inSentence: name } = commune
  const centre = officeOf(commune, 'centre') ?? committeeOf(commune)
  const police = officeOf(commune, 'police')
  const elsewhere = Object.entries(deciders).map(([kind, who]) => [kind, decides.elsewhere(who, name)])
  return {
    name: commune.name,
    href: communePath(slug, locale),
    said: {
      ...(Object.fromEntries(elsewhere) as Record<string, string>),
      'commune-committee': decides.committee(name),
      'commune-police': decides.police(name),
      unknown: decides.unknown(name),
    },
    places: {
      ...(centre && { 'commune-committee': centre, unknown: centre }),
      ...(police && { 'commune-police': police }),
    },
    words: { yours: mine.yours, change: mine.change, drop: mine.drop },
  }
}

/** The commune that a reader chose, by its slug, as procedures need it. */
export function toChosen(stored: StoredCommune, slug: string, locale: Locale): { slug: string; mine: Mine } {
  return { slug, mine: toMine(toCommune(stored, locale), slug, locale) }
}
