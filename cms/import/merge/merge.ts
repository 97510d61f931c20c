import { shared, weave } from './order.ts'
import type { Choice, Difference, Merged, MergeRules, Sides } from './sides.ts'
import { isEmpty, isRows, isSame, rowsByPath, subjectOf } from './values.ts'
import { isRecord } from '../../content/record.ts'

interface Run extends Required<MergeRules>, Pick<Merged, 'changes' | 'kept' | 'conflicts'> {}
type Part = { value: unknown; base: unknown }

const takeSource = (run: Run, difference: Difference): Part => {
  run.changes.push(difference)
  return { value: difference.source, base: difference.source }
}

/** Both sides differ, and it was changed here. */
function settle(run: Run, difference: Difference): Part {
  const { base, here, source } = difference
  const choice = run.choices.get(difference.path)
  if (choice === 'source') return takeSource(run, difference)
  if (choice === 'here' || isSame(base, source)) {
    run.kept.push(difference)
    return { value: here, base: source }
  }
  run.conflicts.push(difference)
  return { value: here, base }
}

function mergeValue(run: Run, path: string, { base, here, source }: Sides): Part {
  if (isSame(here, source)) return { value: here, base: source }
  const difference = { path, base, here, source }
  return run.isUntracked || isSame(here, base) ? takeSource(run, difference) : settle(run, difference)
}

/** Whether a row holds only what the last import brought. */
function isAsImported(run: Run, path: string, base: unknown, here: unknown): boolean {
  if (isRows(here)) {
    const [known, rows] = [rowsByPath(path, base), rowsByPath(path, here)]
    if (known.size !== rows.size) return false
    return [...rows].every(([own, row]) => known.has(own) && isAsImported(run, own, known.get(own), row))
  }
  if (!isRecord(here)) return isSame(base, here) || (isEmpty(base) && run.isDefault(path, here))
  const before = isRecord(base) ? base : {}
  const names = new Set([...Object.keys(here), ...Object.keys(before)])
  names.delete('id')
  return [...names].every((name) => isAsImported(run, `${path}.${name}`, before[name], here[name]))
}

function mergeRow(run: Run, path: string, { base, here, source }: Sides): Part {
  const difference = { path, base, here, source }
  if (here !== undefined && source !== undefined) return mergePart(run, path, { base, here, source })
  if (here === undefined)
    return base === undefined || run.isUntracked ? takeSource(run, difference) : settle(run, difference)
  if (base !== undefined && !run.isUntracked)
    return isAsImported(run, path, base, here) ? takeSource(run, difference) : settle(run, difference)
  run.kept.push(difference)
  return { value: here, base: undefined }
}

const subjects = (rows: ReadonlyMap<string, unknown>) => [...rows.values()].map(subjectOf)

type Lists = Record<'base' | 'here' | 'source', Map<string, unknown>>

/** Whose order the rows take; the source's only when it has changed since the last import. */
function orderOf(run: Run, path: string, { base, here, source }: Lists): Choice {
  const [was, own, now] = [[...base.keys()], [...here.keys()], [...source.keys()]]
  if (run.isUntracked) return 'source'
  const [before, stored, wanted] = [shared(was, own, now), shared(own, was, now), shared(now, was, own)]
  if (isSame(stored, wanted) || isSame(before, wanted)) return 'here'
  const difference = { path, base: subjects(base), here: subjects(here), source: subjects(source) }
  const part = isSame(stored, before) ? takeSource(run, difference) : settle(run, difference)
  return part.value === difference.source ? 'source' : 'here'
}

function mergeRows(run: Run, path: string, sides: Sides): Part {
  const [base, here, source] = [sides.base, sides.here, sides.source].map((side) => rowsByPath(path, side))
  const lists = { base: base!, here: here!, source: source! }
  const merged = new Map(
    [...new Set([...lists.here.keys(), ...lists.source.keys()])].map((own) => [
      own,
      mergeRow(run, own, { base: base!.get(own), here: here!.get(own), source: source!.get(own) }),
    ]),
  )
  const conflicts = run.conflicts.length
  const order = orderOf(run, path, lists)
  const inOrder = (side: keyof Part, first: Map<string, unknown>, second: Map<string, unknown>) => {
    const present = new Set([...merged].flatMap(([own, part]) => (part[side] === undefined ? [] : [own])))
    return weave([...first.keys()], [...second.keys()], present).map((own) => merged.get(own)![side])
  }
  const [first, second] = order === 'here' ? [lists.here, lists.source] : [lists.source, lists.here]
  const isOpen = run.conflicts.length > conflicts
  const [newer, older] = isOpen ? [lists.base, lists.source] : [lists.source, lists.base]
  return { value: inOrder('value', first, second), base: inOrder('base', newer, older) }
}

function mergePart(run: Run, path: string, { base, here, source }: Sides): Part {
  if (isEmpty(source)) return { value: here ?? source, base }
  if (isRows(source)) return mergeRows(run, path, { base, here, source })
  if (!isRecord(source)) return mergeValue(run, path, { base, here, source })
  const [was, own] = [base, here].map((side) => (isRecord(side) ? side : {}))
  const parts = Object.entries(source).map(
    ([name, member]) =>
      [
        name,
        mergePart(run, `${path}.${name}`, { base: was![name], here: own![name], source: member }),
      ] as const,
  )
  const of = (side: keyof Part) => Object.fromEntries(parts.map(([name, part]) => [name, part[side]]))
  return { value: { ...own, ...of('value') }, base: { ...was, ...of('base') } }
}

/**
 * Merges what a source states now over what is stored, three ways: what only the source changed since the last import
 * is taken; what was changed, added or removed here stays; what both changed stays as it is here and is a conflict.
 * Only members that the source states are compared, and an empty one states nothing. Rows of lists are matched by their
 * content, so that they keep their ids and what was added to them here.
 */
export function merge(sides: Sides, rules: MergeRules = {}): Merged {
  const run: Run = {
    ...{ isUntracked: false, choices: new Map(), isDefault: () => false, ...rules },
    ...{ changes: [], kept: [], conflicts: [] },
  }
  const { value, base } = mergePart(run, '', sides)
  const { changes, kept, conflicts } = run
  return { value, base, changes, kept, conflicts }
}
