import { idOf } from '../../cms/content/record.ts'
import type { LifeEvent } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { findLocalized, type Localized } from './localized.ts'
import { makeSnapshot } from './snapshot.ts'

/** Every public life event, in the editors' order and by name, and of its sections the procedures. */
export const listLifeEvents = makeSnapshot({
  collection: 'life-events',
  select: {
    ...{ name: true, slug: true, summary: true, audience: true, picture: true, order: true },
    sections: { procedures: true },
  },
  sort: ['order'],
  name: 'name',
})

/** A public life event by its slug, with procedures as ids; null when there is none. */
export const findLifeEvent = (slug: string, locale: Locale): Promise<Localized<LifeEvent> | null> =>
  findLocalized('life-events', { locale, where: { slug: { equals: slug } }, depth: 0 })

/** The public life events by the ids of the procedures that they call for. */
export async function listCallingEvents(
  locale: Locale,
): Promise<ReadonlyMap<string, Awaited<ReturnType<typeof listLifeEvents>>[number][]>> {
  const calling = new Map<string, Awaited<ReturnType<typeof listLifeEvents>>[number][]>()
  for (const event of await listLifeEvents(locale)) {
    const ids = (event.sections ?? [])
      .flatMap(({ procedures }) => procedures ?? [])
      .map((one) => idOf<string>(one))
    for (const id of new Set(ids)) calling.set(id, [...(calling.get(id) ?? []), event])
  }
  return calling
}
