import { isWithinDays, today } from '../../../cms/content/day.ts'
import { isRecord } from '../../../cms/content/record.ts'
import type { Unit } from '../../../cms/payload-types.ts'
import { communePath, type Locale } from '../../paths.ts'
import type { BlockViews } from '../blocks/views.ts'
import { langOf } from '../lang.ts'
import { communeName } from './names.ts'

/** A commune of today with the address of its page; undefined for other units, and for one that is not populated. */
export function toCommunePlace(stored: unknown, locale: Locale): BlockViews['communeMap'] | undefined {
  if (!isRecord<Unit>(stored) || stored.tier !== 'commune' || !stored.slug) return undefined
  if (!isWithinDays(today(), stored.validFrom, stored.validTo)) return undefined
  const { administrativeCentre: centre } = stored
  const lang = langOf(centre, locale)
  return {
    name: communeName(stored, locale),
    href: communePath(stored.slug, locale),
    ...(centre && { centre }),
    ...(lang && { lang }),
  }
}
