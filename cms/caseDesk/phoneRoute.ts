import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canEdit, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { toRefusal } from '../cases/acts/refusal.ts'
import { receiveCase } from '../cases/receive.ts'
import { CASES } from '../cases/slugs.ts'
import { LONGEST_CASE_TEXT, LONGEST_KEY, LONGEST_LINE, SHORTEST_KEY } from '../content/cases/bounds.ts'
import type { CaseIntake } from '../content/cases/intake.ts'
import { freshJson } from '../endpoints/freshJson.ts'
import { readBody } from '../endpoints/readBody.ts'
import { both } from '../fields/both.ts'
import { refuse } from '../workflow/requester.ts'

const line = z
  .string()
  .trim()
  .max(LONGEST_LINE)
  .transform((text) => text || undefined)
  .optional()

const SHAPE = z.object({
  key: z.string().min(SHORTEST_KEY).max(LONGEST_KEY),
  kind: z.string().max(LONGEST_LINE),
  text: z.string().max(LONGEST_CASE_TEXT),
  ...{ topic: line, commune: line, place: line, procedure: line, agency: line, page: line, pageTitle: line },
  ...{ name: line, phone: line, email: line, address: line },
})
type Typed = z.infer<typeof SHAPE>

const UNREADABLE = both(
  'Nội dung tối đa 5.000 ký tự, mỗi ô khác tối đa 300.',
  'The text has at most 5,000 characters, each other field 300.',
)

/** Leaves out what was not said. */
const said = <T extends object>(fields: T): Partial<T> | undefined => {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return given.length > 0 ? (Object.fromEntries(given) as Partial<T>) : undefined
}

function toIntake({ key, kind, text, ...typed }: Typed): CaseIntake {
  const { topic, procedure, agency, commune, place, page, pageTitle, name, phone, email, address } = typed
  return {
    ...{ key, kind, text, source: 'phone', language: 'vi' },
    ...said({
      ...{ topic, procedure, agency },
      place: said({ commune, words: place }),
      page: page && { path: page, title: pageTitle ?? page },
      person: said({ name, phone, email, address }),
    }),
  } as CaseIntake
}

async function enter(req: PayloadRequest): Promise<Response> {
  if (!canEdit(req.user as Reader)) throw refuse(req, 'role', 403)
  const typed = await readBody(req, SHAPE, UNREADABLE)
  try {
    const received = await receiveCase(req.payload, toIntake(typed), req)
    const { id, number } = received
    await recordAct(req, { action: 'case-entered', subject: CASES, document: id, note: number })
    return freshJson(received)
  } catch (cause) {
    throw toRefusal(req, cause)
  }
}

/**
 * `POST /api/cases/phone`: a member of staff enters what somebody says at the telephone; who typed it is in the audit log.
 * @throws Refusal 400, 403, 503
 */
export const phoneRoute: Endpoint = { path: '/phone', method: 'post', handler: enter }
