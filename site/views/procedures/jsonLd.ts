import { isInForce } from '../../../cms/content/procedureState.ts'
import type { Agency, Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import { procedurePath, type Locale } from '../../paths.ts'
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

/** Where dossiers are received in person, with the telephone number. */
const locationOf = ({ name, address, phone }: Agency) => ({
  ...(address && { serviceLocation: { '@type': 'Place', name, address } }),
  ...(phone && { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
})

/** What a procedure costs today, where reductions concern it and the sum is known; with the last day of that. */
function toOffers(stored: Procedure & WithReductions) {
  if (!stored.reductions?.length) return {}
  const doc = priced(stored)
  const fee = doc.fees?.now
  const price = fee?.kind === 'free' ? 0 : fee?.kind === 'fixed' && !fee.per ? fee.amount : undefined
  const last = lastDay(doc)
  const offer = { '@type': 'Offer', price, priceCurrency: 'VND', ...(last && { priceValidUntil: last }) }
  return price === undefined ? {} : { offers: offer }
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
  const online = form && { serviceUrl: origin + form.href, availableLanguage: 'vi' }
  const channel = { ...online, ...(here && locationOf(here)) }
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
      ...(Object.keys(channel).length > 0 && { availableChannel: { '@type': 'ServiceChannel', ...channel } }),
      ...(online && { potentialAction: { '@type': 'ApplyAction', target: online.serviceUrl } }),
    },
  ]
}
