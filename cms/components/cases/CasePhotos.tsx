import { PhotoEditor } from './PhotoEditor.tsx'
import { photoText } from './photoText.ts'
import { fileHref, type ScreenProps } from './screenLook.ts'

/** The photos of a case, of which parts can be covered for the public. */
export function CasePhotos(props: ScreenProps) {
  const { at, look } = props
  const words = photoText(look.language)
  const photos = at.files.filter(({ mimeType, width }) => mimeType === 'image/jpeg' && width)
  if (!at.mayAct || photos.length === 0) return null
  return (
    <section aria-labelledby="case-photos">
      <h2 id="case-photos">{words.title}</h2>
      <p>{words.lead}</p>
      {photos.map(({ id, name, width, height, covered, moment }) => (
        <details key={id} className="case__act">
          <summary>
            {[name, covered?.length && words.covered(covered.length)].filter(Boolean).join(' · ')}
          </summary>
          <PhotoEditor
            {...{ id: String(id), name, size: { width: width ?? 1, height: height ?? 1 } }}
            {...{ src: fileHref(props, String(id)), url: `${look.api}/cases/${at.of.id}/photo` }}
            {...{ covered: covered ?? [], moment: moment ?? null }}
          />
        </details>
      ))}
    </section>
  )
}
