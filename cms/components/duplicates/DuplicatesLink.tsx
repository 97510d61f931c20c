import type { ServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { duplicatesText } from './text.ts'

/** The link to likely duplicates, below those of the collections. */
export function DuplicatesLink({ payload, user, i18n }: ServerProps) {
  if (!canUseCms(user as Reader)) return null
  return (
    <a className="nav__link" id="nav-duplicates" href={`${payload.config.routes.admin}/duplicates`}>
      <span className="nav__link-label">{duplicatesText(i18n.language).title}</span>
    </a>
  )
}
