'use client'
import { Button, DatePicker, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState, type FormEvent } from 'react'
import { TIME_FORMATS } from '../../fields/moment.ts'
import { askSchedules } from './ask.ts'
import { PlannedList, type Planned } from './PlannedList.tsx'
import { scheduleText } from './text.ts'
import { toLocal, toMoment } from './vietnamTime.ts'
import './schedule.css'

type Props = { collection: string; id: string }

/** The schedule of a document, as the server knows it. */
function usePlanned({ collection, id }: Props, api: string) {
  const [planned, setPlanned] = useState<Planned[]>([])
  const read = useCallback(async () => {
    const query = new URLSearchParams({ collection, id })
    const { docs } = await askSchedules<Planned>(api, { method: 'GET', path: `?${query}` })
    setPlanned(docs)
  }, [api, collection, id])
  useEffect(() => void read(), [read])
  return { planned, read }
}

/** Schedules when a document is published or unpublished; publishing is preselected. */
export function ScheduleForm({ collection, id }: Props) {
  const { config } = useConfig()
  const { t, i18n } = useTranslation()
  const words = scheduleText(i18n.language)
  const api = config.routes.api
  const { planned, read } = usePlanned({ collection, id }, api)
  const [type, setType] = useState<'publish' | 'unpublish'>('publish')
  const [moment, setMoment] = useState<Date | null>(null)
  const [locale, setLocale] = useState('')
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)

  const order = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!moment) return setErrors([words.noTime])
    setBusy(true)
    const body = {
      type,
      date: moment.toISOString(),
      doc: { relationTo: collection, value: id },
      ...(locale && { localeToPublish: locale }),
      timezone: 'Asia/Ho_Chi_Minh',
    }
    const answer = await askSchedules(api, { method: 'POST', body })
    setBusy(false)
    setErrors(answer.errors)
    if (answer.errors.length > 0) return
    setMoment(null)
    toast.success(t('version:scheduledSuccessfully'))
    await read()
  }

  const radio = (value: typeof type, label: string) => (
    <label>
      <input
        type="radio"
        name="schedule-type"
        value={value}
        checked={type === value}
        onChange={() => setType(value)}
      />{' '}
      {label}
    </label>
  )

  return (
    <div className="schedule">
      <form onSubmit={order} noValidate>
        <fieldset className="schedule__what">
          <legend>{words.what}</legend>
          {radio('publish', t('version:publish'))}
          {radio('unpublish', t('version:unpublish'))}
        </fieldset>
        <label htmlFor="schedule-time">{words.time}</label>
        <DatePicker
          id="time"
          pickerAppearance="dayAndTime"
          displayFormat={TIME_FORMATS[0]}
          timeFormat="HH:mm"
          timeIntervals={5}
          minDate={new Date()}
          placeholder={words.hint}
          value={moment ? toLocal(moment) : undefined}
          onChange={(local: Date | null) => setMoment(local ? toMoment(local) : null)}
          overrides={{ id: 'schedule-time', dateFormat: TIME_FORMATS, autoComplete: 'off' } as never}
        />
        {type === 'publish' && (
          <label>
            {words.language}{' '}
            <select value={locale} onChange={(event) => setLocale(event.target.value)}>
              <option value="">{words.all}</option>
              <option value="vi">Tiếng Việt</option>
              <option value="en">English</option>
            </select>
          </label>
        )}
        <div role="alert">
          {errors.length > 0 && (
            <div className="schedule__refusal">
              <strong>{words.refused}</strong>
              <ul>
                {errors.map((error) => (
                  <li key={error}>{error}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <Button id="scheduled-publish-save" type="submit" disabled={isBusy}>
          {t('general:save')}
        </Button>
      </form>
      <PlannedList api={api} planned={planned} onChange={read} />
    </div>
  )
}
