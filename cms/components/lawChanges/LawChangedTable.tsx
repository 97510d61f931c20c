import { sayLawChange } from '../../content/lawChangeWords.ts'
import type { LawChanged } from '../../desk/lawChanged.ts'
import { DocumentCells } from '../desk/DocumentCells.tsx'
import { HeadRow } from '../HeadRow.tsx'
import type { DeskLook } from '../desk/look.ts'

/** Of many changes of one document these are named. */
const MOST_NAMED = 3

/** What is to be looked at after changes of the law, each with these changes. */
export function LawChangedTable({ changed, look }: { changed: LawChanged[]; look: DeskLook }) {
  const { words, language } = look
  const { columns } = words
  return (
    <table className="desk__table">
      <HeadRow words={[columns.title, columns.type, columns.agency, columns.lawChange]} />
      <tbody>
        {changed.map(({ document, changes }) => (
          <tr key={document.key}>
            <DocumentCells document={document} look={look} />
            <td>
              {changes.slice(0, MOST_NAMED).map((one) => (
                <p key={one.key}>{`${one.number} ${sayLawChange(one, language === 'en' ? 'en' : 'vi')}`}</p>
              ))}
              {changes.length > MOST_NAMED && <p>{words.moreLawChanges(changes.length - MOST_NAMED)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
