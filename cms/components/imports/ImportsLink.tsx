import type { ServerProps } from 'payload'
import { canAdminister, type Reader } from '../../access/permissions.ts'
import { importsText } from './text.ts'

/** The link to the imports, below those of the collections. */
export function ImportsLink({ payload, user, i18n }: ServerProps) {
  if (!canAdminister(user as Reader)) return null
  return (
    <a className="nav__link" id="nav-imports" href={`${payload.config.routes.admin}/import`}>
      <span className="nav__link-label">{importsText(i18n.language).title}</span>
    </a>
  )
}
