import { idText } from '../../content/record.ts'
import { env } from '../../env.ts'
import { CaseFiles } from './CaseFiles.tsx'
import type { ScreenProps } from './screenLook.ts'

function Place({ at: { of, names }, look: { screen } }: ScreenProps) {
  const { commune, words, lat, lng } = of.place ?? {}
  const told = [words, names.commune(commune ?? null)].filter(Boolean).join(', ')
  const hasPoint = typeof lat === 'number' && typeof lng === 'number'
  if (!told && !hasPoint) return null
  return (
    <>
      <dt>{screen.place}</dt>
      <dd>
        {told}
        {hasPoint && (
          <p>
            <a
              href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=18/${lat}/${lng}`}
              target="_blank"
              rel="noreferrer"
            >
              {`${screen.map} (${lat.toFixed(5)}, ${lng.toFixed(5)})`}
            </a>
          </p>
        )}
      </dd>
    </>
  )
}

function Page({ at: { of }, look: { screen } }: ScreenProps) {
  const { path, title, part } = of.page ?? {}
  if (!path) return null
  return (
    <>
      <dt>{screen.page}</dt>
      <dd>
        <a href={env.PORTAL_URL + path} target="_blank" rel="noreferrer">
          {title}
        </a>
        {title !== path && <code> {path}</code>}
        {part && <p>{part}</p>}
      </dd>
    </>
  )
}

/** What the sender wrote, where, and about what, with the first files. */
export function CaseAbout(props: ScreenProps) {
  const { of, files, events } = props.at
  const { screen } = props.look
  const first = events.find(({ act }) => act === 'received')
  const own = files.filter((file) => !file.event || idText(file.event) === String(first?.id))
  return (
    <section aria-labelledby="case-text">
      <h2 id="case-text">{screen.sent}</h2>
      <p className="case__text case__sent">{of.text}</p>
      <CaseFiles {...props} files={own} />
      <dl className="case__facts">
        <Place {...props} />
        <Page {...props} />
        {of.procedure && (
          <>
            <dt>{screen.procedure}</dt>
            <dd>{of.procedure}</dd>
          </>
        )}
      </dl>
      {of.publicText && (
        <>
          <h3>{screen.publicText}</h3>
          <p className="case__text">{of.publicText}</p>
        </>
      )}
    </section>
  )
}
