import type { DeadLink } from '../../links/deadLinks.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { HeadRow } from '../HeadRow.tsx'
import type { DeskLook } from './look.ts'

/** The links to other sites that the worker found dead, in documents that the reader may change. */
export function DeadLinks({ links, look }: { links: DeadLink[]; look: DeskLook }) {
  const { words, linkTo } = look
  if (links.length === 0) return null
  return (
    <section className="desk__section" aria-labelledby="desk-links-title">
      <h2 id="desk-links-title">{`${words.deadLinks} (${links.length})`}</h2>
      <table className="desk__table">
        <HeadRow words={[words.columns.title, words.columns.link, words.columns.failingSince]} />
        <tbody>
          {links.map(({ id, url, places, failingSince }) => (
            <tr key={id}>
              <td>
                {places.map((place) => (
                  <p key={`${place.collection}/${place.id}`}>
                    <a href={linkTo(place)}>{place.title}</a>
                  </p>
                ))}
              </td>
              <td>
                <a href={linkTo({ collection: 'link-checks', id })}>{url}</a>
              </td>
              <td>{failingSince && toVietnamTime(failingSince)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
