import { CASE_STATES, typeOfState } from '../../../cms/content/cases/states.ts'
import type { CaseTopic } from '../../../cms/content/cases/kind.ts'
import type { PublicCase, WholePublicCase } from '../../../cms/cases/publicCases.ts'
import { casePhotoPath } from '../../casePaths.ts'
import type { Locale } from '../../paths.ts'
import type { Row } from './write.ts'

export interface Names {
  topics: readonly CaseTopic[]
  /** Of agencies, by id. */
  agencies: ReadonlyMap<string, string>
  origin: string
  locale: Locale
}

/** Days are days of Viet Nam; at what hour something was sent is not public. */
const startOf = (day: string | null): string | null => (day ? `${day}T00:00:00+07:00` : null)

const isWhole = (of: PublicCase | WholePublicCase): of is WholePublicCase => 'events' in of

/** GeoReport knows open and closed alone: what it really is, and what was answered, is in the notes. */
function notesOf(of: PublicCase | WholePublicCase, locale: Locale): string {
  const words = CASE_STATES.find(({ state }) => state === of.state)!.words[locale]
  const said = isWhole(of) ? of.events.findLast(({ text }) => text)?.text : null
  return said ? `${words}. ${said}` : words
}

/** A public case as a service request. Where exactly it is, and who sent it, is not public. */
export function toRequest(of: PublicCase | WholePublicCase, names: Names): Row {
  const { topics, agencies, origin, locale } = names
  const photo = isWhole(of) ? of.photos[0] : undefined
  return {
    service_request_id: of.number,
    status: typeOfState(of.state) === 'open' ? 'open' : 'closed',
    status_notes: notesOf(of, locale),
    service_name: topics.find(({ key }) => key === of.topic)?.name[locale] ?? null,
    service_code: of.topic,
    description: of.text,
    agency_responsible: (of.agency && agencies.get(of.agency)) ?? null,
    service_notice: null,
    requested_datetime: startOf(of.receivedOn),
    updated_datetime: new Date(of.updatedAt).toISOString(),
    expected_datetime: startOf(of.dueOn),
    ...{ address: of.spot, address_id: of.commune, zipcode: null, lat: null, long: null },
    media_url: photo ? origin + casePhotoPath(of.number, photo.id) : null,
  }
}
