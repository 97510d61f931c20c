import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canUseCms } from '../../access/permissions.ts'
import { recordAct } from '../../audit/append.ts'
import { handles } from '../../cases/access.ts'
import { someReason } from '../../cases/acts/shapes.ts'
import { CASES } from '../../cases/slugs.ts'
import type { StoredCase } from '../../cases/stored.ts'
import { today } from '../../content/day.ts'
import { csvAnswer, ensure } from '../../csv/upload.ts'
import { readBody } from '../../endpoints/readBody.ts'
import { both } from '../../fields/both.ts'
import { inLanguageOf } from '../../fields/inLanguageOf.ts'
import { Refusal } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'
import { readAsked } from '../asked.ts'
import { readAllOf, writeCases } from './write.ts'

/** Contacts are handed out for the work at hand: each of them is an entry of the audit log. */
const MOST_CONTACTS = 500

const NOT_YOURS = both('Bạn không xem được hồ sơ.', 'You may not read cases.')
const NO_REASON = both('Hãy ghi lý do, tối đa 2.000 ký tự.', 'Give the reason, of at most 2,000 characters.')
const TOO_MANY = both(
  'Mỗi lần xuất liên hệ tối đa 500 hồ sơ của cơ quan bạn. Hãy lọc hẹp lại.',
  'At most 500 cases of your agency at a time with contacts. Narrow the list.',
)
const NONE = both(
  'Danh sách này không có hồ sơ nào do cơ quan bạn xử lý.',
  'Your agency handles none of these cases.',
)

const nameOf = () => `phan-anh-${today()}.csv`
const asked = ({ searchParams }: PayloadRequest) => readAsked(Object.fromEntries(searchParams))

async function exportCases(req: PayloadRequest): Promise<Response> {
  ensure(req, { may: canUseCms, words: NOT_YOURS })
  const cases = await readAllOf(req, asked(req))
  await recordAct(req, { action: 'export', subject: CASES, note: `${cases.length} hồ sơ, không kèm liên hệ` })
  return csvAnswer(await writeCases(req, cases, false), nameOf())
}

/** Those of the list that the agency of the requesting user handles. @throws Refusal */
async function handled(req: PayloadRequest): Promise<StoredCase[]> {
  const own: StoredCase[] = []
  for (const of of await readAllOf(req, asked(req))) if (await handles(req, of)) own.push(of)
  if (own.length === 0) throw new Refusal(inLanguageOf(req, NONE), 403)
  if (own.length > MOST_CONTACTS) throw new Refusal(inLanguageOf(req, TOO_MANY), 413)
  return own
}

async function exportContacts(req: PayloadRequest): Promise<Response> {
  ensure(req, { may: canUseCms, words: NOT_YOURS })
  const { reason } = await readBody(req, z.object({ reason: someReason }), NO_REASON)
  const cases = await handled(req)
  await inTransaction(req, async () => {
    const note = `${cases.length} hồ sơ: ${reason}`
    await recordAct(req, { action: 'contacts-exported', subject: CASES, note })
    for (const { id, number, person } of cases)
      if (person)
        await recordAct(req, {
          ...{ action: 'case-contact', subject: CASES, document: String(id), title: number },
        })
  })
  return csvAnswer(await writeCases(req, cases, true), nameOf())
}

/**
 * `GET /api/cases/csv?tab=&kind=&topic=&agency=&search=`: a list of the desk as a file, as far as its reader sees it,
 * without contacts. `POST /api/cases/csv-contacts` with the same query and `{ reason }`: those that the reader's own
 * agency handles, with contacts; each contact is recorded.
 */
export const caseExportRoutes: Endpoint[] = [
  { path: '/csv', method: 'get', handler: exportCases },
  { path: '/csv-contacts', method: 'post', handler: exportContacts },
]
