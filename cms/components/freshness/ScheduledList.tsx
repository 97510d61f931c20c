import type { ServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { listScheduled, type Scheduled } from '../../jobs/scheduled.ts'
import { reasonText } from '../../schedule/reason.ts'
import { RunAgain } from '../schedule/RunAgain.tsx'
import { freshnessText, toVietnamTime, type FreshnessText } from './text.ts'

/** On the dashboard: documents scheduled to be published or unpublished, and schedules that failed. */
export async function ScheduledList({ payload, user, i18n }: ServerProps) {
  if (!user || !canUseCms(user as Reader)) return null
  const scheduled = await listScheduled(payload, user)
  if (scheduled.length === 0) return null
  const words = freshnessText(i18n.language)
  return (
    <section className="scheduled-list">
      <h2>{words.scheduled}</h2>
      <ul>
        {scheduled.map((one) => (
          <Item
            key={one.job}
            one={one}
            words={words}
            routes={payload.config.routes}
            language={i18n.language}
          />
        ))}
      </ul>
    </section>
  )
}

type ItemProps = {
  one: Scheduled
  words: FreshnessText
  routes: { admin: string; api: string }
  language: string
}

function Item({ one, words, routes, language }: ItemProps) {
  const what = one.isPublishing ? words.publish : words.unpublish
  return (
    <li>
      {`${toVietnamTime(one.at)} · ${what}: `}
      {one.isGone ? (
        one.title
      ) : (
        <a href={`${routes.admin}/collections/${one.collection}/${one.id}`}>{one.title}</a>
      )}
      {one.orderedBy && ` · ${words.orderedBy(one.orderedBy)}`}
      {one.reason && (
        <>
          <strong>{` · ${words.failed}: ${reasonText(one.reason, language)} `}</strong>
          <RunAgain
            api={routes.api}
            job={one.job}
            labels={{ run: words.runAgain, drop: words.drop, of: one.title }}
          />
        </>
      )}
    </li>
  )
}
