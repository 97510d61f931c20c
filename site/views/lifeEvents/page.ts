import type { LifeEvent } from '../../../cms/payload-types.ts'
import { lifeEventPath, type Locale } from '../../paths.ts'
import { langOf } from '../lang.ts'
import { linesOf, type ProcedureLine, type StoredLine } from '../procedures/line.ts'

/** A life event as a card. */
export interface LifeEventCardView {
  slug: string
  href: string
  name: string
  summary?: string
  picture?: string
  lang?: Locale
}

/** A life event on its own page. */
export interface LifeEventPage {
  name: string
  summary?: string
  picture?: string
  audience: LifeEvent['audience']
  sections: { id: string; heading: string; texts: string[]; lang?: Locale; procedures: ProcedureLine[] }[]
}

type Light = Pick<LifeEvent, 'id' | 'name' | 'slug' | 'summary' | 'picture' | 'audience'>

/** A stored life event as a card; undefined when it has no address yet. */
function toLifeEventCard(
  { name, slug, summary, picture }: Light,
  locale: Locale,
): LifeEventCardView | undefined {
  if (!slug) return undefined
  const lang = langOf(`${name} ${summary ?? ''}`, locale)
  return {
    slug,
    href: lifeEventPath(slug, locale),
    name,
    ...(summary && { summary }),
    ...(picture && { picture }),
    ...(lang && { lang }),
  }
}

/** Cards of one audience, in the order given. */
export const cardsFor = (
  audience: LifeEvent['audience'],
  events: readonly Light[],
  locale: Locale,
): LifeEventCardView[] =>
  events
    .filter((event) => event.audience === audience)
    .flatMap((event) => toLifeEventCard(event, locale) ?? [])

/** Cards for chosen ids, in that order; all events when none is chosen. */
export function chosenCards(
  ids: readonly unknown[],
  events: readonly Light[],
  locale: Locale,
): LifeEventCardView[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  const chosen = ids.flatMap((id) => byId.get(String(id)) ?? [])
  return (chosen.length > 0 ? chosen : events).flatMap((event) => toLifeEventCard(event, locale) ?? [])
}

/**
 * A stored life event as its page.
 * @param doc read with depth 0: its procedures are ids
 * @param procedures every public procedure
 */
export function toLifeEventPage(
  doc: LifeEvent,
  procedures: readonly StoredLine[],
  fieldNames: ReadonlyMap<string, string>,
  locale: Locale,
): LifeEventPage {
  const sections = (doc.sections ?? []).map(({ heading, text, procedures: ids }, index) => {
    const texts = (text ?? '').split(/\n+/).filter((line) => line.trim() !== '')
    const lang = langOf([heading, ...texts].join(' '), locale)
    const lines = linesOf(ids ?? [], procedures, locale, fieldNames)
    return { id: `buoc-${index + 1}`, heading, texts, procedures: lines, ...(lang && { lang }) }
  })
  return {
    name: doc.name,
    audience: doc.audience,
    sections,
    ...(doc.summary && { summary: doc.summary }),
    ...(doc.picture && { picture: doc.picture }),
  }
}
