import type { ServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { CASES_PATH } from './parts.ts'
import { casesText } from './text.ts'

/** The link to the desk of cases, below those of the collections. */
export function CasesLink({ payload, user, i18n }: ServerProps) {
  if (!canUseCms(user as Reader)) return null
  return (
    <a className="nav__link" id="nav-cases" href={`${payload.config.routes.admin}${CASES_PATH}`}>
      <span className="nav__link-label">{casesText(i18n.language).title}</span>
    </a>
  )
}
