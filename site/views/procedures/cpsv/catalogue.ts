import type { Unit } from '../../../../cms/payload-types.ts'
import type { Locale } from '../../../paths.ts'
import { areaOf, toChrome, type StoredSite } from '../../settings.ts'
import type { Catalogue } from './subject.ts'

/** What all procedures of the portal share, from its settings in both languages. */
export function toCatalogue(sites: Record<Locale, StoredSite & { unit: Unit | undefined }>): Catalogue {
  const { vi, en } = sites
  const [area, code] = [areaOf(vi, 'vi'), vi.unit?.code]
  return {
    origin: vi.origin,
    publisher: { vi: toChrome(vi, 'vi').settings.agencyName, en: toChrome(en, 'en').settings.agencyName },
    ...(area && code && { province: { code, vi: area, en: areaOf(en, 'en') ?? area } }),
  }
}
