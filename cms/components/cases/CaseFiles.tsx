import { nameHidden } from '../../content/cases/hiddenParts.ts'
import type { StoredFile } from '../../cases/stored.ts'
import { fileHref, type ScreenProps } from './screenLook.ts'

/** Files of a case: photos are shown small, everything is opened by its name. */
export function CaseFiles({ files, ...props }: ScreenProps & { files: StoredFile[] }) {
  if (files.length === 0) return null
  const { screen, language } = props.look
  return (
    <ul className="case__files">
      {files.map((file) => (
        <li key={file.id}>
          <a href={fileHref(props, String(file.id))} target="_blank" rel="noreferrer">
            {file.mimeType.startsWith('image/') && (
              <img
                src={fileHref(props, String(file.id))}
                alt={props.look.screen.photo(file.name)}
                width={file.width ?? undefined}
                height={file.height ?? undefined}
                loading="lazy"
              />
            )}
            <span>{file.name}</span>
          </a>
          {file.held?.length ? (
            <p className="cases__mark">{screen.held(nameHidden(file.held, language))}</p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
