import type { DatedHours, Schedule } from '../../cms/content/hours/schedule.ts'
import type { AgencyView } from './agencies.ts'
import { openingWeekOf, spanOf } from './openingWeek.ts'

const CLOSED = { opens: '00:00', closes: '00:00' }

/** The usual week in the words of schema.org. */
export const toWeekly = (schedule: Pick<Schedule, 'week'>): object[] =>
  openingWeekOf(schedule).map(({ weekdays, ...span }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: weekdays,
    ...span,
  }))

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
