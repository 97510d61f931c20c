import type { CaseIntake } from '../../../cms/content/cases/intake.ts'
import type { Locale } from '../../paths.ts'
import type { SentRequest } from './asked.ts'
import { REPORT_KIND } from './services.ts'

const said = <T extends object>(fields: T): Partial<T> | undefined => {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  return given.length > 0 ? (Object.fromEntries(given) as Partial<T>) : undefined
}

/** A request of GeoReport as a case to be received. Vietnamese names begin with that of the family. */
export function toReport(
  sent: SentRequest,
  { key, language }: { key: string; language: Locale },
): Omit<CaseIntake, 'source' | 'partner'> {
  const { lat, long: lng, address_string: words, address_id: commune, email, phone } = sent
  const name = [sent.last_name, sent.first_name].filter(Boolean).join(' ')
  const [place, person] = [said({ commune, words, lat, lng }), said({ name, email, phone })]
  return {
    ...{ kind: REPORT_KIND, text: sent.description, topic: sent.service_code, key, language },
    ...(place && { place }),
    ...(person && { person }),
  } as Omit<CaseIntake, 'source' | 'partner'>
}
