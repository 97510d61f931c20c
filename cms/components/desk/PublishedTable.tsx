import type { Published } from '../../desk/readDesk.ts'
import { toVietnamTime } from '../freshness/text.ts'
import type { DeskLook } from './look.ts'

type Props = { published: Published[]; look: DeskLook; isSearched: (one: Published) => boolean }

const toSecond = (iso: string) => toVietnamTime(iso, { seconds: true })

/** What was published last, and when readers could see and find it. */
export function PublishedTable({ published, look, isSearched }: Props) {
  const { words, linkTo, typeOf, agencyOf } = look
  const { columns } = words
  if (published.length === 0) return null
  return (
    <section className="desk__section" aria-labelledby="desk-published">
      <h2 id="desk-published">{words.published}</h2>
      <p>{words.publishedHint}</p>
      <table className="desk__table">
        <thead>
          <tr>
            {[columns.title, columns.type, columns.agency, words.who.published].map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
            <th scope="col">{columns.publishedAt}</th>
            <th scope="col">{columns.portalAt}</th>
            <th scope="col">{columns.searchAt}</th>
          </tr>
        </thead>
        <tbody>
          {published.map((one) => (
            <tr key={one.publication.key}>
              <td>
                <a href={linkTo(one.document)}>{one.document.title}</a>
              </td>
              <td>{typeOf(one.document)}</td>
              <td>{agencyOf(one.document)}</td>
              <td>{one.publication.by}</td>
              <td>{toSecond(one.publication.publishedAt)}</td>
              <td>{one.publication.portalAt ? toSecond(one.publication.portalAt) : words.notRecorded}</td>
              <td>
                {isSearched(one) &&
                  (one.publication.searchAt ? toSecond(one.publication.searchAt) : words.notSearched)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
