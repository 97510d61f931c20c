import type { ServerProps, Where } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { reportText } from './text.ts'

/** The link to the report, with the number of open gaps: on the desk and above the list of clusters. */
export async function SearchReportLink({
  payload,
  user,
  i18n,
}: Pick<ServerProps, 'payload' | 'user' | 'i18n'>) {
  if (!user || !canUseCms(user as Reader)) return null
  const { admin } = payload.config.routes
  const words = reportText(i18n.language)
  const count = async (where: Where) => {
    const { totalDocs } = await payload.count({
      collection: 'search-gaps',
      where,
      user,
      overrideAccess: false,
    })
    return totalDocs
  }
  const assigned: Where = { status: { equals: 'assigned' } }
  const [open, mine, overdue] = await Promise.all([
    count({ status: { equals: 'open' } }),
    count({ and: [assigned, { assignee: { equals: user.id } }] }),
    count({ and: [assigned, { dueOn: { less_than: new Date().toISOString() } }] }),
  ])
  return (
    <p>
      <a href={`${admin}/search-report`}>{words.title}</a>
      {`: ${open} ${words.open}, ${mine} ${words.mine}, ${overdue} ${words.overdue}`}
    </p>
  )
}
