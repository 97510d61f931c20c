import { expect, test } from 'vitest'
import { merge } from '../../../cms/import/merge/merge.ts'
import type { Difference, Merged } from '../../../cms/import/merge/sides.ts'
import { isEmpty } from '../../../cms/import/merge/values.ts'

/*
 * Random histories of edits here, edits of the source and imports. A document is also described flat, as values by
 * place, where the rule of a three-way merge is one comparison per place; the merge must agree with it everywhere.
 */

type Row = { id?: string; name: string; copies?: number; note?: string }
type Doc = { fee?: string; time?: { value?: number; unit?: string }; rows: Row[] }
type Flat = Map<string, unknown>

/** A generator of pseudo-random numbers (mulberry32): a failure names its seed. */
function randomOf(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
type Random = ReturnType<typeof randomOf>

const NAMES = ['A', 'B', 'C', 'D']

const edits: ((doc: Doc, random: Random) => void)[] = [
  (doc, random) => void (doc.fee = `fee ${random(4)}`),
  (doc, random) => void (doc.time = { ...doc.time, value: random(4) }),
  (doc, random) => void (doc.time = { ...doc.time, unit: ['day', 'hour'][random(2)]! }),
  (doc, random) => {
    const name = NAMES[random(NAMES.length)]!
    if (!doc.rows.some((row) => row.name === name)) doc.rows.splice(random(doc.rows.length + 1), 0, { name })
  },
  (doc, random) => void (doc.rows.length > 1 && doc.rows.splice(random(doc.rows.length), 1)),
  (doc, random) => void Object.assign(doc.rows[random(doc.rows.length)] ?? {}, { copies: random(3) }),
  (doc, random) => void Object.assign(doc.rows[random(doc.rows.length)] ?? {}, { note: `note ${random(3)}` }),
  (doc, random) => void doc.rows.splice(random(doc.rows.length), 0, ...doc.rows.splice(0, 1)),
]

function flat({ fee, time, rows }: Doc): Flat {
  const members = rows.flatMap(({ name, copies, note }): [string, unknown][] => [
    [`.rows[${name}#0]`, true],
    [`.rows[${name}#0].copies`, copies],
    [`.rows[${name}#0].note`, note],
  ])
  const all: [string, unknown][] = [
    ['.fee', fee],
    ['.time.value', time?.value],
    ['.time.unit', time?.unit],
    ...members,
  ]
  return new Map(all.filter(([, value]) => !isEmpty(value)))
}

const rowOf = (place: string) => /^\.rows\[.*?\]/.exec(place)?.[0]
const isWithin = (place: string, list: Difference[]) =>
  list.some(({ path }) => path === place || path === rowOf(place))

interface Step {
  was: Flat
  here: Flat
  source: Flat
  after: Flat
  conflicts: Difference[]
}

/** What is wrong with an import at a place; null where nothing is. */
function flawAt(place: string, { was, here, source, after, conflicts }: Step): string | null {
  const [base, own, now, result] = [was, here, source, after].map((side) => side.get(place))
  const row = rowOf(place)
  const isRowGone = row !== undefined && !source.has(row)
  // What the source does not state of a row that it has changes nothing.
  const isStated = now !== undefined || isRowGone || place === row
  const isOwnEdit = own !== base
  const isNews = isStated && now !== base
  if (isOwnEdit && own !== now && result !== own) return 'an edit made here is lost'
  if (isNews && own !== now && result !== now && !isWithin(place, conflicts))
    return 'a change of the source is missed'
  if (!isOwnEdit && !isNews && result !== own && !isWithin(place, conflicts))
    return 'a value changed by itself'
  return null
}

const stateOf = ({ value, base, conflicts }: Merged) =>
  JSON.stringify([value, base, conflicts.map(({ path }) => path).toSorted()])

function runHistory(seed: number, steps = 5): void {
  const random = randomOf(seed)
  const source: Doc = { rows: [{ name: 'A' }, { name: 'B', copies: 1 }] }
  let here = structuredClone(source)
  let base: unknown = structuredClone(source)
  for (let step = 0; step < steps; step += 1) {
    for (let count = random(3); count > 0; count -= 1) edits[random(edits.length)]!(here, random)
    for (let count = random(3); count > 0; count -= 1) edits[random(edits.length)]!(source, random)
    const now = structuredClone(source)
    const merged = merge({ base, here, source: now })
    const after = merged.value as Doc
    const flats = { was: flat(base as Doc), here: flat(here), source: flat(source), after: flat(after) }
    const places = new Set(Object.values(flats).flatMap((side) => [...side.keys()]))
    for (const place of places) {
      const flaw = flawAt(place, { ...flats, conflicts: merged.conflicts })
      if (flaw) expect.fail(`seed ${seed}, step ${step}, ${place}: ${flaw}`)
    }
    const again = merge({ base: merged.base, here: after, source: now })
    if (stateOf(again) !== stateOf(merged) || again.changes.length > 0)
      expect.fail(`seed ${seed}, step ${step}: imported again, the same source does something`)
    here = structuredClone(after)
    base = merged.base
  }
}

test('10,000 histories: no edit made here is lost, no change of the source is missed', () => {
  for (let seed = 1; seed <= 10_000; seed += 1) runHistory(seed)
})
