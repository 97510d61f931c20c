import { useText } from '../../i18n/index.ts'
import { consultationPath, type Locale } from '../../paths.ts'
import type { AtomEntry } from '../atom.ts'
import { toConsultationLine, toPeriod, type LightConsultation } from './line.ts'

type Followed = LightConsultation & { contentChangedAt?: string | null; updatedAt: string }

/** A consultation as an entry of a feed: new when its outcome is published, too. */
export function toConsultationEntry(doc: Followed, origin: string, locale: Locale): AtomEntry {
  const { title, mark, agency, lead } = toConsultationLine(doc, locale)
  const { facts, feedTitle } = useText(locale).consultations
  const href = origin + consultationPath(doc.slug ?? doc.id, locale)
  return {
    ...{ id: `${href}#${doc.outcomeAt ? 'outcome' : 'draft'}`, href },
    title: feedTitle(mark.text, title),
    updated: doc.outcomeAt ?? doc.contentChangedAt ?? doc.opensOn,
    lines: [`${facts.period}: ${toPeriod(doc, locale)}`, agency?.text ?? '', lead ?? ''].filter(Boolean),
  }
}
