import type { DeskDocument } from '../../desk/documents.ts'
import type { DeskLook } from './look.ts'

/** The first cells of a row about a document: its title as a link, its type and its agency. */
export const DocumentCells = ({ document, look }: { document: DeskDocument; look: DeskLook }) => (
  <>
    <td>
      <a href={look.linkTo(document)}>{document.title}</a>
    </td>
    <td>{look.typeOf(document)}</td>
    <td>{look.agencyOf(document)}</td>
  </>
)
