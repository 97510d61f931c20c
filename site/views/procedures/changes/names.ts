import type { Told } from '../../../data/histories.ts'
import { useText } from '../../../i18n/index.ts'
import type { Locale } from '../../../paths.ts'
import { proseChange, rowChange, textChange, tidy, type Change } from './change.ts'
import { pairRows } from './rows.ts'

type NamedRow = { id?: string | null; name: string }
type Rows = NamedRow[] | null | undefined

function namedRows(label: string, before: Rows, after: Rows): Change[] {
  const { both, added, removed } = pairRows(before, after, ({ name }) => tidy(name))
  return [
    ...both.flatMap((pair) => textChange(label, pair.before.name, pair.after.name)),
    ...added.flatMap(({ name }) => rowChange('added', label, name)),
    ...removed.flatMap(({ name }) => rowChange('removed', label, name)),
  ]
}

/** What changed in the names of a procedure, and in the texts that describe it. */
export function nameChanges(before: Told, after: Told, locale: Locale): Change[] {
  const { labels } = useText(locale).procedures.changes
  return [
    ...textChange(labels.name, before.name, after.name),
    ...textChange(labels.plainName, before.plainName, after.plainName),
    ...namedRows(labels.otherName, before.otherNames, after.otherNames),
    ...proseChange(labels.summary, before.summary, after.summary),
    ...proseChange(labels.conditions, before.conditions, after.conditions),
    ...namedRows(labels.result, before.results, after.results),
  ]
}
