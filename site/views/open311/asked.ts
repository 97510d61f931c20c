import { z } from 'zod'
import { addDays, dayOf, today, type Day } from '../../../cms/content/day.ts'
import { LONGEST_CASE_TEXT, LONGEST_LINE } from '../../../cms/content/cases/bounds.ts'
import type { StateType } from '../../../cms/content/cases/states.ts'
import { Problem } from '../../problem.ts'

/** How far back a list goes, and how far it may. */
const USUAL_DAYS = 90
const USUAL_SIZE = 100
const MOST = { size: 500, page: 2000, values: 50 }

const listed = z
  .string()
  .max(2000)
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(z.string().min(1).max(60)).max(MOST.values))
  .optional()

const time = z.iso
  .datetime({ offset: true })
  .transform((text) => dayOf(text)!)
  .optional()

const listShape = z.object({
  ...{ service_request_id: listed, service_code: listed, start_date: time, end_date: time },
  status: listed.pipe(z.array(z.enum(['open', 'closed'])).optional()),
  page: z.coerce.number().int().min(1).max(MOST.page).default(1),
  page_size: z.coerce.number().int().min(1).max(MOST.size).default(USUAL_SIZE),
})

/** Which requests are asked for. */
export interface RequestsAsked {
  numbers?: string[] | undefined
  topics?: string[] | undefined
  types?: StateType[] | undefined
  from?: Day | undefined
  until?: Day | undefined
  page: number
  perPage: number
}

const toTypes = (status: readonly string[]): StateType[] =>
  status.flatMap((one): StateType[] => (one === 'open' ? ['open'] : ['closed', 'fixed']))

/** The last 90 days, unless days or single requests are asked for. */
function daysOf(from: Day | undefined, until: Day | undefined): { from: Day; until: Day } {
  const last = until ?? today()
  return { from: from ?? addDays(last, -USUAL_DAYS), until: last }
}

/** Reads a query string. @throws Problem for a value that is none */
export function readRequestsAsked(params: URLSearchParams): RequestsAsked {
  const read = listShape.safeParse(Object.fromEntries(params))
  if (!read.success) throw new Problem('query')
  const { service_request_id: numbers, service_code: topics, status, ...rest } = read.data
  return {
    ...{ numbers, topics, types: status && toTypes(status) },
    ...(!numbers && daysOf(rest.start_date, rest.end_date)),
    ...{ page: rest.page, perPage: rest.page_size },
  }
}

/** Empty fields of a form are fields that were not filled in. */
const filled = <T extends z.ZodType>(shape: T) => z.preprocess((text) => text || undefined, shape.optional())
const line = filled(z.string().max(LONGEST_LINE))
const degrees = (most: number) => filled(z.coerce.number().min(-most).max(most))

/** A request as it is sent, by the names of GeoReport; other fields are left alone. */
export const sentShape = z
  .object({
    service_code: z.string().min(1).max(60),
    description: z.string().min(1).max(LONGEST_CASE_TEXT),
    ...{ lat: degrees(90), long: degrees(180), address_string: line, address_id: line },
    ...{ email: line, phone: line, first_name: line, last_name: line },
  })
  .refine(({ lat, long }) => (lat === undefined) === (long === undefined), { path: ['long'] })
  .refine((sent) => sent.lat !== undefined || sent.address_string || sent.address_id, { path: ['lat'] })

export type SentRequest = z.infer<typeof sentShape>
