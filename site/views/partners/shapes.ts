import { z } from 'zod'
import { CASE_ACTS } from '../../../cms/content/cases/acts.ts'
import { LONGEST_CASE_TEXT, LONGEST_LINE } from '../../../cms/content/cases/bounds.ts'
import { CASE_SOURCES } from '../../../cms/content/cases/intake.ts'
import { CASE_STATES, STATE_TYPES } from '../../../cms/content/cases/states.ts'
import { MOST_LISTED } from '../../../cms/content/partners.ts'

const line = z.string().min(1).max(LONGEST_LINE)
const degrees = (most: number) => z.number().min(-most).max(most)

const place = z
  .strictObject({
    commune: line.optional().describe('Code of the commune.'),
    words: line.optional(),
    lat: degrees(90).optional(),
    lng: degrees(180).optional(),
  })
  .refine(({ lat, lng }) => (lat === undefined) === (lng === undefined), { path: ['lng'] })

const contact = z.strictObject({
  ...{ name: line.optional(), phone: line.optional(), email: line.optional(), address: line.optional() },
})

/** A case as a partner sends it. */
export const createShape = z.strictObject({
  kind: line,
  text: z.string().min(1).max(LONGEST_CASE_TEXT),
  language: z.enum(['vi', 'en']).default('vi').describe('In which the sender reads.'),
  topic: line.optional(),
  place: place.optional(),
  page: z.strictObject({ path: line.regex(/^\/(?![/\\])/), title: line, part: line.optional() }).optional(),
  procedure: line.optional().describe('Code of a procedure.'),
  agency: line.optional().describe('Id of the agency that it is about.'),
  contact: contact.optional(),
  theirNumber: line.optional().describe('Number in the sending system.'),
})

/** What the sender of a case adds. */
export const addShape = z.strictObject({ text: z.string().min(1).max(LONGEST_CASE_TEXT) })

/** What acts ask for; which of it, each act says itself. */
export const actShape = z.strictObject({
  text: z.string().min(1).max(LONGEST_CASE_TEXT).optional().describe('Of note, ask-back and answer.'),
  outcome: z.enum(['answered', 'fixed']).optional().describe('Of answer.'),
  seen: z.iso.datetime().optional().describe('updatedAt as it was read: 409 when it has changed since.'),
})

export const listShape = z.object({
  since: z.string().max(200).optional(),
  kind: z.string().max(LONGEST_LINE).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_LISTED).default(100),
})

const text = z.string().nullable()
const day = z.iso.date().nullable()
const time = z.iso.datetime()

/** A case in a list. */
export const listedShape = z.strictObject({
  number: z.string(),
  theirNumber: text,
  kind: z.string(),
  isHidden: z.boolean().describe('Hidden by staff: delete what you have of its content.'),
  state: z.enum(CASE_STATES.map(({ state }) => state)),
  stateType: z.enum(STATE_TYPES),
  source: z.enum(CASE_SOURCES),
  ...{ topic: text, text },
  language: z.enum(['vi', 'en']),
  place: z.strictObject({
    ...{ commune: text, words: text, lat: z.number().nullable(), lng: z.number().nullable() },
  }),
  ...{ page: text, procedure: text, agency: text.describe('Id of the handling agency.') },
  ...{ receivedAt: time, dueOn: day, isLate: z.boolean(), answeredOn: day, closedOn: day },
  ...{ isPublic: z.boolean(), hasContact: z.boolean(), updatedAt: time },
})

export const listAnswerShape = z.strictObject({
  cases: z.array(listedShape),
  next: text.describe('The mark for the next time; null when there was nothing.'),
})

const event = z.strictObject({
  ...{ id: z.string(), at: time, act: z.enum(CASE_ACTS.map(({ act }) => act)) },
  by: z.enum(['sender', 'agency', 'system']),
  words: z.strictObject({ vi: z.string(), en: z.string() }),
  text,
  files: z.array(z.string()),
})

const file = z.strictObject({
  ...{ id: z.string(), name: z.string(), mimeType: z.string(), sizeBytes: z.number() },
  isFromSender: z.boolean(),
})

/** A case with its thread and files. */
export const wholeShape = listedShape.extend({
  sameAs: text.describe('Number of the original.'),
  events: z.array(event),
  files: z.array(file),
  contact: contact.nullable().optional(),
})

export const createdShape = z.strictObject({
  number: z.string(),
  code: z.string().describe('Secret: for the sender alone, who follows the case with it.'),
  followAt: z.url().describe('Where the sender types the code.'),
})

export const problemShape = z.strictObject({
  ...{ type: z.string(), title: z.string(), status: z.int(), code: z.string(), detail: z.string() },
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})
