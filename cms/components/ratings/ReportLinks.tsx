import type { ServerProps } from 'payload'
import { canReadAll, canRevise, type Reader } from '../../access/permissions.ts'
import { LINKS_PATH, VOTES_PATH } from './parts.ts'
import { ratingsText } from './text.ts'

/** Links to the votes by page and to the links for rating, for those who may use them. */
export function ReportLinks({ payload, user, i18n }: Pick<ServerProps, 'payload' | 'user' | 'i18n'>) {
  const { admin } = payload.config.routes
  const words = ratingsText(i18n.language)
  return (
    <>
      {canReadAll(user as Reader) && (
        <p>
          <a href={admin + VOTES_PATH}>{words.votes}</a>
        </p>
      )}
      {canRevise(user as Reader) && (
        <p>
          <a href={admin + LINKS_PATH}>{words.links}</a>
        </p>
      )}
    </>
  )
}
