'use client'
import { DatePicker, useTranslation } from '@payloadcms/ui'
import { TIME_FORMATS } from '../../fields/moment.ts'
import { scheduleText } from './text.ts'
import { toLocal, toMoment } from './vietnamTime.ts'

/** What an editor has entered; an empty `locale` means all languages. */
export type Entered = { type: 'publish' | 'unpublish'; moment: Date | null; locale: string }

type Props = { entered: Entered; onChange: (changed: Partial<Entered>) => void }

const useWords = () => scheduleText(useTranslation().i18n.language)

function TypeField({ entered: { type }, onChange }: Props) {
  const { t } = useTranslation()
  const radio = (value: Entered['type'], label: string) => (
    <label>
      <input
        type="radio"
        name="schedule-type"
        value={value}
        checked={type === value}
        onChange={() => onChange({ type: value })}
      />{' '}
      {label}
    </label>
  )
  return (
    <fieldset className="schedule__what">
      <legend>{useWords().what}</legend>
      {radio('publish', t('version:publish'))}
      {radio('unpublish', t('version:unpublish'))}
    </fieldset>
  )
}

function TimeField({ entered: { moment }, onChange }: Props) {
  const words = useWords()
  return (
    <>
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
        onChange={(local: Date | null) => onChange({ moment: local ? toMoment(local) : null })}
        overrides={{ id: 'schedule-time', dateFormat: TIME_FORMATS, autoComplete: 'off' } as never}
      />
    </>
  )
}

function LanguageField({ entered: { locale }, onChange }: Props) {
  const words = useWords()
  return (
    <label>
      {words.language}{' '}
      <select value={locale} onChange={(event) => onChange({ locale: event.target.value })}>
        <option value="">{words.all}</option>
        <option value="vi">Tiếng Việt</option>
        <option value="en">English</option>
      </select>
    </label>
  )
}

/** What to do, when, and in which language; only publishing can be limited to one. */
export function ScheduleFields(props: Props) {
  return (
    <>
      <TypeField {...props} />
      <TimeField {...props} />
      {props.entered.type === 'publish' && <LanguageField {...props} />}
    </>
  )
}
