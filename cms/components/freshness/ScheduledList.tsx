import type { ServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { listScheduled, type Scheduled } from '../../jobs/scheduled.ts'
import { freshnessText, toVietnamTime, type FreshnessText } from './text.ts'

/** On the dashboard: what will be published or taken off the portal by itself, and what failed. */
export async function ScheduledList({ payload, user, i18n }: ServerProps) {
  if (!user || !canUseCms(user as Reader)) return null
  const scheduled = await listScheduled(payload, user)
  if (scheduled.length === 0) return null
  const words = freshnessText(i18n.language)
  return (
    <section>
      <h2>{words.scheduled}</h2>
      <ul>
        {scheduled.map((one) => (
          <Item
            key={`${one.collection} ${one.id} ${one.at}`}
            one={one}
            words={words}
            admin={payload.config.routes.admin}
          />
        ))}
      </ul>
    </section>
  )
}

function Item({ one, words, admin }: { one: Scheduled; words: FreshnessText; admin: string }) {
  return (
    <li>
      {`${toVietnamTime(one.at)} · ${one.isPublishing ? words.publish : words.unpublish}: `}
      <a href={`${admin}/collections/${one.collection}/${one.id}`}>{one.title}</a>
      {one.hasFailed && <strong>{` (${words.failed})`}</strong>}
    </li>
  )
}
