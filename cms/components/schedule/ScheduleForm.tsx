'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState, type FormEvent } from 'react'
import { SubmitButton } from '../SubmitButton.tsx'
import { askSchedules } from './ask.ts'
import { PlannedList, type Planned } from './PlannedList.tsx'
import { ScheduleFields, type Entered } from './ScheduleFields.tsx'
import { scheduleText } from './text.ts'
import './schedule.css'

type Props = { collection: string; id: string }

/** The schedule of a document, as the server knows it. */
function usePlanned({ collection, id }: Props, api: string) {
  const [planned, setPlanned] = useState<Planned[]>([])
  const load = useCallback(async () => {
    const query = new URLSearchParams({ collection, id })
    const { docs } = await askSchedules<Planned>(api, { method: 'GET', path: `?${query}` })
    setPlanned(docs)
  }, [api, collection, id])
  useEffect(() => void load(), [load])
  return { planned, load }
}

const toBody = ({ collection, id }: Props, { type, locale }: Entered, moment: Date) => ({
  type,
  date: moment.toISOString(),
  doc: { relationTo: collection, value: id },
  ...(locale && { localeToPublish: locale }),
  timezone: 'Asia/Ho_Chi_Minh',
})

function Refusal({ title, errors }: { title: string; errors: string[] }) {
  return (
    <div role="alert">
      {errors.length > 0 && (
        <div className="schedule__refusal">
          <strong>{title}</strong>
          <ul>
            {errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** Schedules when a document is published or unpublished; publishing is preselected. */
export function ScheduleForm(props: Props) {
  const { api } = useConfig().config.routes
  const { t, i18n } = useTranslation()
  const words = scheduleText(i18n.language)
  const { planned, load } = usePlanned(props, api)
  const [entered, setEntered] = useState<Entered>({ type: 'publish', moment: null, locale: '' })
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const change = (changed: Partial<Entered>) => setEntered((before) => ({ ...before, ...changed }))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!entered.moment) return setErrors([words.noTime])
    setBusy(true)
    const body = toBody(props, entered, entered.moment)
    const answer = await askSchedules(api, { method: 'POST', body })
    setBusy(false)
    setErrors(answer.errors)
    if (answer.errors.length > 0) return
    change({ moment: null })
    toast.success(t('version:scheduledSuccessfully'))
    await load()
  }

  return (
    <div className="schedule">
      <form onSubmit={submit} noValidate>
        <ScheduleFields entered={entered} onChange={change} />
        <Refusal title={words.refused} errors={errors} />
        <SubmitButton id="scheduled-publish-save" disabled={isBusy}>
          {t('general:save')}
        </SubmitButton>
      </form>
      <PlannedList api={api} planned={planned} onChange={load} />
    </div>
  )
}
