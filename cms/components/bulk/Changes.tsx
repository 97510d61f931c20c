import type { ShownChange } from '../../bulk/shown.ts'
import type { Act } from '../../runs/run.ts'
import type { BulkText } from './text.ts'

interface Props {
  changes: ShownChange[]
  act: Act
  words: BulkText
}

/** Old and new values of an item. */
export function Changes({ changes, act, words }: Props) {
  return changes.map(({ label, before, after }) => (
    <div key={label}>
      {words.acts[act]}
      {label}: <del>{before}</del> → <ins>{after}</ins>
    </div>
  ))
}
