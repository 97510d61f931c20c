import type { LifeEvent } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { findLocalized, type Localized } from './localized.ts'
import { makeSnapshot } from './snapshot.ts'

/** Every public life event, in the editors' order and by name, without its sections. */
export const listLifeEvents = makeSnapshot({
  collection: 'life-events',
  select: { name: true, slug: true, summary: true, audience: true, picture: true, order: true },
  sort: ['order'],
  name: 'name',
})

/** A public life event by its slug, with procedures as ids; null when there is none. */
export const findLifeEvent = (slug: string, locale: Locale): Promise<Localized<LifeEvent> | null> =>
  findLocalized('life-events', { locale, where: { slug: { equals: slug } }, depth: 0 })
