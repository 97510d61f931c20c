import type { WaitingFetch } from '../../jobs/waitingCatalogue.ts'
import type { DeskLook } from './look.ts'

type Props = { fetched: WaitingFetch | null; look: DeskLook; admin: string }

/** For administrators: the catalogue that was fetched and waits to be imported, or why it could not be fetched. */
export function FetchedCatalogue({ fetched, look: { words }, admin }: Props) {
  if (!fetched) return null
  const { run, problem } = fetched
  return (
    <section className="desk__section" aria-labelledby="desk-catalogue-title">
      <h2 id="desk-catalogue-title">{words.catalogue}</h2>
      {problem && (
        <p>
          {words.catalogueFailed} {problem}
        </p>
      )}
      {run && (
        <p>
          {words.catalogueNew(run.file)} {run.counts && words.catalogueCounts(run.counts)}{' '}
          <a href={`${admin}/import?run=${run.id}`}>{words.catalogueLink}</a>
        </p>
      )}
    </section>
  )
}
