import type { ServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { completenessText } from './text.ts'

/** The link to the report, below those of the collections. */
export function CompletenessLink({ payload, user, i18n }: ServerProps) {
  if (!canUseCms(user as Reader)) return null
  return (
    <a className="nav__link" id="nav-completeness" href={`${payload.config.routes.admin}/completeness`}>
      <span className="nav__link-label">{completenessText(i18n.language).title}</span>
    </a>
  )
}
