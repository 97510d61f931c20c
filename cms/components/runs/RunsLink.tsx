import type { ServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { runsText } from './text.ts'

/** The link to bulk changes, below those of the collections. */
export function RunsLink({ payload, user, i18n }: ServerProps) {
  if (!canUseCms(user as Reader)) return null
  return (
    <a className="nav__link" id="nav-runs" href={`${payload.config.routes.admin}/runs`}>
      <span className="nav__link-label">{runsText(i18n.language).title}</span>
    </a>
  )
}
