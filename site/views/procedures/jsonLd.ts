import { toUsual } from '../../../cms/content/hours/stored.ts'
import { isInForce } from '../../../cms/content/procedureState.ts'
import { feeOf } from '../../../cms/content/summaries.ts'
import type { Agency, Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import { useText } from '../../i18n/index.ts'
import { procedurePath, type Locale } from '../../paths.ts'
import { toWeekly } from '../office-json-ld.ts'
import { lastDay, priced } from './prices.ts'
import type { StartView } from './start.ts'

interface Around {
  /** Public address of the site, and of the site with the canonical address of the procedure, without a final slash. */
  origin: string
  canonicalOrigin?: string
  locale: Locale
  areaServed: string
  start: StartView
  /** Id of the agency of the component site that handles it. */
  own?: string | undefined
}

const isFilled = (ref: string | Agency): ref is Agency => typeof ref !== 'string'

/** Where dossiers are received in person, when, and with the telephone number. */
function locationOf(agency: Agency) {
  const { name, address, phone } = agency
  const usual = toUsual(agency)
  const open = usual && { openingHoursSpecification: toWeekly(usual) }
  return {
    ...(address && { serviceLocation: { '@type': 'Place', name, address, ...open } }),
    ...(phone && { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
  }
}

/** What a procedure costs today, where the sum is known; with the last day of that where it is reduced. */
function toOffers(stored: Procedure & WithReductions) {
  const doc = priced(stored)
  const fee = doc.fees?.now ?? feeOf(doc)
  const last = lastDay(doc)
  const until = last && { priceValidUntil: last }
  if (fee.kind === 'free') return { offers: { '@type': 'Offer', price: 0, priceCurrency: 'VND', ...until } }
  if (fee.kind === 'fixed' && !fee.per)
    return { offers: { '@type': 'Offer', price: fee.amount, priceCurrency: fee.currency, ...until } }
  if (fee.kind !== 'range' || fee.from.per) return {}
  const [lowPrice, highPrice] = [fee.from.amount, fee.to.amount]
  return { offers: { '@type': 'AggregateOffer', lowPrice, highPrice, priceCurrency: fee.from.currency } }
}

/** The ways of filing; in person also where an office of the site receives, online where there is a form. */
function toChannels(doc: Procedure, { locale, url, here }: { locale: Locale; url?: string; here?: Agency }) {
  const { channels } = useText(locale).procedures.words
  const location = here && locationOf(here)
  const known = [
    ...(doc.methods ?? []).map(({ channel }) => channel),
    ...(url ? (['online'] as const) : []),
    ...(location && Object.keys(location).length > 0 ? (['direct'] as const) : []),
  ]
  return [...new Set(known)].map((channel) => ({
    '@type': 'ServiceChannel',
    name: channels[channel],
    availableLanguage: 'vi',
    ...(channel === 'online' && url && { serviceUrl: url }),
    ...(channel === 'direct' && location),
  }))
}

/** A procedure in force as schema.org GovernmentService; on a site that handles it, as provided by its agency. */
export function toGovernmentService(
  doc: Procedure & WithReductions,
  { origin, canonicalOrigin = origin, locale, areaServed, start, own }: Around,
): object[] {
  if (!isInForce(doc)) return []
  const path = procedurePath(doc.code, locale)
  const agencies = [...(doc.implementingAgencies ?? []), ...(doc.competentAgencies ?? [])].filter(isFilled)
  const here = agencies.find(({ id }) => id === own)
  const provider = (here ?? agencies[0])?.name ?? areaServed
  const form = start.state === 'lookup' ? undefined : start.button
  const url = form && origin + form.href
  const channels = toChannels(doc, { locale, ...(url && { url }), ...(here && { here }) })
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      '@id': (here ? origin : canonicalOrigin) + path,
      url: canonicalOrigin + path,
      name: doc.name,
      identifier: doc.code,
      provider: { '@type': 'GovernmentOrganization', name: provider },
      areaServed: { '@type': 'AdministrativeArea', name: areaServed },
      ...(doc.plainName && { alternateName: doc.plainName }),
      ...(doc.summary && { description: doc.summary }),
      ...toOffers(doc),
      ...(channels.length > 0 && { availableChannel: channels }),
      ...(url && { potentialAction: { '@type': 'ApplyAction', target: url } }),
    },
  ]
}
