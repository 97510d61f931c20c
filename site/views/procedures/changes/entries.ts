import type { Day } from '../../../../cms/content/day.ts'
import type { WithReductions } from '../../../data/feeReductions.ts'
import type { History } from '../../../data/histories.ts'
import { useText } from '../../../i18n/index.ts'
import { procedureHistoryPath, type Locale } from '../../../paths.ts'
import type { AtomEntry } from '../../atom.ts'
import { toTitles } from '../line.ts'
import { sentenceOf } from './change.ts'
import type { InWords } from './facts.ts'
import { toPublications, type Publication } from './history.ts'
import { reductionEvents } from './reductions.ts'

/** The anchor of a publication on the page of the history: 't20261130070000000'. */
export const anchorOf = ({ at }: Publication): string => `t${at.replace(/\D/g, '')}`

/** Entries of the feed of many procedures. */
const MOST_ENTRIES = 50

interface Titled {
  code: string
  name: string
  plainName?: string | null
}

/** What a feed says of a procedure. */
interface Of {
  doc: Titled
  origin: string
  locale: Locale
}

/** The publications of a procedure as entries of a feed. */
export function toEntries(publications: readonly Publication[], { doc, origin, locale }: Of): AtomEntry[] {
  const { published } = useText(locale).procedures.changes
  const page = origin + procedureHistoryPath(doc.code, locale)
  const title = `${toTitles(doc, locale).title} (${doc.code})`
  return publications.map((one) => {
    const href = `${page}#${anchorOf(one)}`
    const lines = one.isFirst ? [published] : one.changes.map((change) => sentenceOf(change, locale))
    return { id: href, title, href, updated: one.at, lines }
  })
}

/** The latest publications and reductions of fees of procedures as entries of one feed, newest first. */
export function newestEntries(
  docs: readonly (Titled & WithReductions & { id: string })[],
  histories: ReadonlyMap<string, History>,
  { origin, today, ...words }: InWords & { origin: string; today: Day },
): AtomEntry[] {
  const { locale } = words
  const all = docs.flatMap((doc) => {
    const history = histories.get(doc.id)
    const events = reductionEvents(doc.reductions ?? [], history?.states ?? [], { today, locale })
    const publications = history ? toPublications(history, words) : []
    return toEntries([...publications, ...events], { doc, origin, locale })
  })
  return all.sort((one, other) => (one.updated < other.updated ? 1 : -1)).slice(0, MOST_ENTRIES)
}
