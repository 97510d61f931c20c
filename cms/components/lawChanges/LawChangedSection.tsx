import type { LawChanged } from '../../desk/lawChanged.ts'
import type { DeskLook } from '../desk/look.ts'
import { LawChangedTable } from './LawChangedTable.tsx'
import { LAW_CHANGES_PATH } from './parts.ts'

type Props = { changed: LawChanged[]; total: number; look: DeskLook; admin: string }

/** On a desk: the most urgent of what is to be looked at after changes of the law, and the way to all of it. */
export function LawChangedSection({ changed, total, look, admin }: Props) {
  const { words } = look
  if (changed.length === 0) return null
  return (
    <section className="desk__section" aria-labelledby="desk-law-changed">
      <h2 id="desk-law-changed">{`${words.lawChanged} (${total})`}</h2>
      <LawChangedTable changed={changed} look={look} />
      {total > changed.length && (
        <p>
          <a href={`${admin}${LAW_CHANGES_PATH}`}>{words.allLawChanged(total)}</a>
        </p>
      )}
    </section>
  )
}
