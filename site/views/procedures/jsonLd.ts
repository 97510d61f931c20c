import { isInForce } from '../../../cms/content/procedureState.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { procedurePath, type Locale } from '../../paths.ts'
import type { StartView } from './start.ts'

interface Around {
  /** Public address of the portal without a final slash. */
  origin: string
  locale: Locale
  areaServed: string
  start: StartView
}

const nameOf = (ref: string | { name: string }) => (typeof ref === 'string' ? undefined : ref.name)

/** schema.org GovernmentService of a procedure in force. */
export function toGovernmentService(doc: Procedure, { origin, locale, areaServed, start }: Around): object[] {
  if (!isInForce(doc)) return []
  const url = origin + procedurePath(doc.code, locale)
  const agencies = [...(doc.implementingAgencies ?? []), ...(doc.competentAgencies ?? [])]
  const provider = agencies.map(nameOf).find((name) => name !== undefined) ?? areaServed
  const channel = start.button && {
    '@type': 'ServiceChannel',
    serviceUrl: origin + start.button.href,
    availableLanguage: 'vi',
  }
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      '@id': url,
      url,
      name: doc.name,
      identifier: doc.code,
      provider: { '@type': 'GovernmentOrganization', name: provider },
      areaServed: { '@type': 'AdministrativeArea', name: areaServed },
      ...(doc.plainName && { alternateName: doc.plainName }),
      ...(doc.summary && { description: doc.summary }),
      ...(channel && { availableChannel: channel }),
    },
  ]
}
