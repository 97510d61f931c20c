import { splitSchedules } from '../../desk/sections.ts'
import type { Scheduled } from '../../jobs/scheduled.ts'
import { reasonText } from '../../schedule/reason.ts'
import { RunAgain } from '../schedule/RunAgain.tsx'
import { freshnessText, toVietnamTime, type FreshnessText } from './text.ts'

/** `mayRun`: whether the reader may run failed ones again and drop them. */
type Look = { mayRun: boolean; routes: { admin: string; api: string }; language: string }

/** Documents scheduled to be published or unpublished, and schedules that failed. */
export function ScheduledList({ scheduled, ...look }: Look & { scheduled: Scheduled[] }) {
  const words = freshnessText(look.language)
  const { failed, soon, later } = splitSchedules(scheduled, new Date())
  return (
    <>
      <Group title={words.failedOrders} scheduled={failed} words={words} {...look} />
      <Group title={words.soon} scheduled={soon} words={words} {...look} />
      <Group title={words.later} scheduled={later} words={words} {...look} />
    </>
  )
}

type GroupProps = Look & { title: string; scheduled: Scheduled[]; words: FreshnessText }

function Group({ title, scheduled, ...rest }: GroupProps) {
  if (scheduled.length === 0) return null
  return (
    <section className="scheduled-list">
      <h2>{`${title} (${scheduled.length})`}</h2>
      <ul>
        {scheduled.map((one) => (
          <Item key={one.job} one={one} {...rest} />
        ))}
      </ul>
    </section>
  )
}

type ItemProps = Look & { one: Scheduled; words: FreshnessText }

function Item({ one, words, mayRun, routes, language }: ItemProps) {
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
      {one.reason && <strong>{` · ${words.failed}: ${reasonText(one.reason, language)} `}</strong>}
      {one.reason && mayRun && (
        <RunAgain
          api={routes.api}
          job={one.job}
          labels={{ run: words.runAgain, drop: words.drop, of: one.title }}
        />
      )}
    </li>
  )
}
