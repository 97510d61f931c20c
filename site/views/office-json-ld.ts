import type { DatedHours, Schedule } from '../../cms/content/hours/schedule.ts'
import { paddedClockOf, type Session } from '../../cms/content/hours/sessions.ts'
import { groupWeek } from '../../cms/content/hours/week.ts'
import type { AgencyView } from './agencies.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DAY_END = 24 * 60

/** schema.org has no 24:00: a day ends at 23:59. */
const spanOf = ([from, to]: Session) => ({
  opens: paddedClockOf(from),
  closes: to === DAY_END ? '23:59' : paddedClockOf(to),
})

const CLOSED = { opens: '00:00', closes: '00:00' }

/** The usual week in the words of schema.org. */
export const toWeekly = ({ week }: Pick<Schedule, 'week'>): object[] =>
  groupWeek(week).flatMap(({ weekdays, sessions }) =>
    sessions.map((session) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: weekdays.map((one) => WEEKDAYS[one]),
      ...spanOf(session),
    })),
  )

const toSpecial = ({ from, to, sessions }: DatedHours): object[] =>
  (sessions.length > 0 ? sessions.map(spanOf) : [CLOSED]).map((span) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: from,
    validThrough: to,
    ...span,
  }))

/**
 * An agency as schema.org GovernmentOffice. Monthly rules are left out: schema.org has no words for them.
 * @param url its public address
 */
export function toGovernmentOffice({ name, address, phone, email, hours }: AgencyView, url: string): object {
  const { schedule } = hours
  const special = schedule?.dated.flatMap(toSpecial) ?? []
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    '@id': url,
    url,
    name,
    ...(address && { address }),
    ...(phone && { telephone: phone }),
    ...(email && { email: email.text }),
    ...(schedule && { openingHoursSpecification: toWeekly(schedule) }),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
  }
}
