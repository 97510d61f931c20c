'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { toVietnamTime } from '../freshness/text.ts'
import { askSchedules } from './ask.ts'
import { scheduleText } from './text.ts'

/** A scheduled change as the server reports it (cms/jobs/scheduled.ts), with its reason in words. */
export type Planned = {
  job: string
  isPublishing: boolean
  at: string
  locale: string | null
  orderedBy: string | null
  reason: string | null
}

type Props = { api: string; planned: Planned[]; onChange: () => Promise<void> }

/** What is scheduled for a document already. */
export function PlannedList({ api, planned, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const words = scheduleText(i18n.language)
  const cancel = async (job: string) => {
    const { errors } = await askSchedules(api, { method: 'DELETE', path: `/${job}` })
    if (errors.length > 0) toast.error(errors.join(' '))
    await onChange()
  }
  return (
    <section className="schedule__planned">
      <h3>{words.planned}</h3>
      {planned.length === 0 && <p>{words.none}</p>}
      <ul>
        {planned.map(({ job, isPublishing, at, locale, orderedBy, reason }) => {
          const what = t(isPublishing ? 'version:publish' : 'version:unpublish')
          const told = [toVietnamTime(at), what, locale, orderedBy, reason && `${words.failed}: ${reason}`]
          const text = told.filter(Boolean).join(' · ')
          return (
            <li key={job}>
              {text}{' '}
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`${words.cancel}: ${text}`}
                onClick={() => cancel(job)}
              >
                {words.cancel}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
