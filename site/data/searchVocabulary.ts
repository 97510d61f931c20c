import {
  compileSynonyms,
  correct,
  fold,
  makeLexicon,
  type Lexicon,
  type NameIndex,
  type SynonymRule,
  type Vocabulary,
} from '../../search/query.ts'
import type { Unit } from '../../cms/payload-types.ts'
import { isWithinDays, today, type Day } from '../../cms/content/day.ts'
import { endsBeforeDay } from '../../cms/content/span.ts'
import { isSameMarker, MARKER_AGE, MARKER_GRACE, markerOf, type Marker } from './changed.ts'
import { keep } from './kept.ts'
import { findNamed } from './named.ts'
import { getCms } from './payload.ts'
import { findPortal } from './sites.ts'
import { withoutKind } from './unitKind.ts'

/**
 * Synonym rules for the former names of the units that exist on a day. Without its kind, a name may be an ordinary
 * word ("thống nhất"): it counts as a place only when nothing else was asked.
 */
async function formerUnits(day: Day): Promise<SynonymRule[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'units',
    where: { 'predecessors.name': { exists: true } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    select: { fullName: true, predecessors: true, validFrom: true, validTo: true },
  })
  const rule = { direction: 'one-way', kind: 'place', types: [], isFormer: true } as const
  const toRules = (name: string, fullName: string): SynonymRule[] => {
    const bare = withoutKind(name)
    if (!bare.includes(' ') || fold(fullName).includes(fold(bare))) return []
    const whole = { ...rule, term: bare, meanings: [fullName], isWhole: true }
    return bare === name ? [whole] : [{ ...rule, term: name, meanings: [fullName] }, whole]
  }
  const exists = (unit: (typeof docs)[number]) => isWithinDays(day, unit.validFrom, unit.validTo)
  return docs
    .filter(exists)
    .flatMap(({ fullName, predecessors }) =>
      (predecessors ?? [])
        .filter(({ until }) => endsBeforeDay(until, day) || !until)
        .flatMap(({ name }) => toRules(name.trim(), fullName)),
    )
}

interface Rules extends Marker {
  /** Units begin and end on a day. */
  day: Day
  units: Marker
  rules: SynonymRule[]
  synonyms: Vocabulary['synonyms']
}

const readRules = keep<Rules>(
  async (before) => {
    const [marker, units] = await Promise.all([markerOf('synonyms'), markerOf('units')])
    const day = today()
    const isSame = before?.day === day && isSameMarker(before.units, units)
    if (before && isSame && isSameMarker(before, marker)) return before
    const cms = await getCms()
    const { docs } = await cms.find({
      collection: 'synonyms',
      where: { enabled: { equals: true } },
      pagination: false,
      depth: 0,
      overrideAccess: false,
      select: { term: true, meanings: true, direction: true, kind: true, types: true },
    })
    const kept = docs.map(({ term, meanings, direction, kind, types }): SynonymRule => {
      const rule = { term, direction, kind, types: types ?? [], isFormer: kind === 'place' }
      return { ...rule, meanings: meanings.map(({ text }) => text) }
    })
    const rules = [...kept, ...(await formerUnits(day))]
    return { ...marker, day, units, rules, synonyms: compileSynonyms(rules) }
  },
  MARKER_AGE,
  MARKER_GRACE,
)

/** How long a spelling lexicon is used after its texts have changed, in milliseconds. */
const LEXICON_AGE = 60_000
/** Titles of documents that are counted besides names; they contain the words of the law. */
const TITLES = 2000
/** Weight of names: people type their words more often than those of titles of laws. */
const NAMED = 2.5
const TITLED = 0.5

let counted: { lexicon: Lexicon; names: NameIndex; synonyms: unknown; at: number } | undefined

async function titles(): Promise<string[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'legal-documents',
    limit: TITLES,
    sort: '-issuedOn',
    depth: 0,
    overrideAccess: false,
    select: { title: true },
  })
  return docs.flatMap(({ title }) => title ?? [])
}

async function count(names: NameIndex, { rules, synonyms }: Rules): Promise<Lexicon> {
  const named = names.entries.flatMap(({ entry }) => entry.names.map((text) => ({ text, weight: NAMED })))
  const words = rules.flatMap(({ term, meanings }) => [term, ...meanings]).map((text) => ({ text }))
  const laws = (await titles()).map((text) => ({ text, weight: TITLED }))
  const lexicon = makeLexicon([...named, ...words, ...laws])
  counted = { lexicon, names, synonyms, at: Date.now() }
  return lexicon
}

/** The spelling lexicon; a slightly outdated one is better than a wait. */
async function readLexicon(names: NameIndex, rules: Rules): Promise<Lexicon> {
  if (!counted) return count(names, rules)
  const isChanged = counted.names !== names || counted.synonyms !== rules.synonyms
  if (isChanged && Date.now() - counted.at > LEXICON_AGE) {
    counted.at = Date.now()
    count(names, rules).catch(() => undefined)
  }
  return counted.lexicon
}

/** How long the name of the province is used, in milliseconds: it changes once in decades. */
const PLACE_AGE = 60_000

/** The name of the province without its kind; '' when the portal names none. */
const readPlace = keep(async () => {
  const { unit } = await findPortal('vi')
  return withoutKind((await findNamed<Unit>('units', unit, 'vi'))?.name ?? '')
}, PLACE_AGE)

/** What the portal knows of the words people use: the editors' current synonyms, and the spelling in its texts. */
export async function loadVocabulary(names: NameIndex): Promise<Vocabulary> {
  const rules = await readRules()
  const lexicon = await readLexicon(names, rules)
  return { synonyms: rules.synonyms, correct: (text) => correct(lexicon, text), place: await readPlace() }
}
