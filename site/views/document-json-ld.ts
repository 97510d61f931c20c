import type { Validity } from '../../cms/content/validity.ts'
import type { SiteSettings } from './chrome.ts'
import { isoDate } from './format.ts'
import type { DocumentView } from './documents.ts'

/** schema.org's terms for validity; unverified validity is not stated. */
const forces: Partial<Record<Validity, string>> = {
  in_force: 'InForce',
  partly: 'PartiallyInForce',
  suspended: 'NotInForce',
  expired: 'NotInForce',
  not_yet: 'NotInForce',
}

interface Around {
  settings: Pick<SiteSettings, 'origin'>
  href: string
  /** Origin of the owner's site; this site by default. */
  canonicalOrigin?: string
}

/** A document as schema.org Legislation; every address is absolute, on the owner's site. */
export function toLegislation(
  view: DocumentView,
  { settings, href, canonicalOrigin = settings.origin }: Around,
): object {
  const url = canonicalOrigin + href
  const force = forces[view.validity]
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    name: view.title,
    legislationIdentifier: view.number,
    legislationType: view.kind,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: view.issuer.text },
    legislationJurisdiction: 'VN',
    inLanguage: 'vi',
    ...(view.abstract && { description: view.abstract }),
    ...(view.issuedOn && { legislationDate: isoDate(view.issuedOn) }),
    ...(view.effectiveOn && { legislationDateOfApplicability: isoDate(view.effectiveOn) }),
    ...(view.expiresOn && { expires: isoDate(view.expiresOn) }),
    ...(force && { legislationLegalForce: `https://schema.org/${force}` }),
    ...(view.files.length > 0 && {
      encoding: view.files.map((file) => ({
        '@type': 'MediaObject',
        name: file.title,
        contentUrl: canonicalOrigin + file.href,
      })),
    }),
  }
}
