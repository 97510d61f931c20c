import { tokens } from '../../search/query.ts'
import { MARKER_AGE, MARKER_GRACE } from './changed.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

/** Cached verdicts: the same names are checked with every letter typed; a province has some ten thousand. */
const MOST_KNOWN = 50_000

const foldWords = (text: string): string => tokens(text).join(' ')

/**
 * A test for texts that contain a denied word or phrase: whole words, regardless of accents and capitals.
 * @param lines one word or phrase each; lines without letters or digits are ignored
 */
export function makeDenied(lines: string): (text: string) => boolean {
  const denied = [...new Set(lines.split('\n').map(foldWords))].filter(Boolean).map((words) => ` ${words} `)
  if (denied.length === 0) return () => false
  const known = new Map<string, boolean>()
  const holds = (text: string) => {
    const own = ` ${foldWords(text)} `
    return denied.some((words) => own.includes(words))
  }
  return (text) => {
    const answer = known.get(text) ?? holds(text)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, answer)
    return answer
  }
}

export interface SuggestSettings {
  isOn: boolean
  isDenied: (text: string) => boolean
}

/** The editors' settings for suggestions, less than a second old, so that the switch takes effect at once. */
export const loadSuggestSettings = keep<SuggestSettings & { lines: string }>(
  async (before) => {
    const cms = await getCms()
    const { suggestions } = await cms.findGlobal({ slug: 'search-settings', depth: 0, overrideAccess: false })
    const lines = suggestions?.denied ?? ''
    const isDenied = before?.lines === lines ? before.isDenied : makeDenied(lines)
    return { isOn: suggestions?.enabled !== false, lines, isDenied }
  },
  MARKER_AGE,
  MARKER_GRACE,
)
