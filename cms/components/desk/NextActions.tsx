import { canEdit, type Reader } from '../../access/permissions.ts'
import type { DeskLook } from './look.ts'

type Props = { user: Reader; look: DeskLook; admin: string; isEmpty: boolean }

/** What the reader may do next, and on an empty desk, that nothing waits. */
export function NextActions({ user, look, admin, isEmpty }: Props) {
  const { actions, ...words } = look.words
  const list = (type: string) => `${admin}/collections/${type}`
  const offered = canEdit(user)
    ? [
        { words: actions.writeNews, href: `${list('news')}/create` },
        { words: actions.addDocument, href: `${list('legal-documents')}/create` },
        { words: actions.readProcedures, href: list('procedures') },
      ]
    : [
        { words: actions.readNews, href: list('news') },
        { words: actions.readDocuments, href: list('legal-documents') },
        { words: actions.readProcedures, href: list('procedures') },
      ]
  return (
    <>
      {isEmpty && (
        <p>
          <strong>{words.empty}</strong> {words.next}
        </p>
      )}
      <ul className="desk__actions">
        {offered.map((one) => (
          <li key={one.href}>
            <a href={one.href}>{one.words}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
