import type { Endpoint, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { ownAgencies } from '../access/ownAgencies.ts'
import { canRevise, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { ratingAddress } from '../content/ratingAddress.ts'
import { freshJson } from '../endpoints/freshJson.ts'
import { readBody } from '../endpoints/readBody.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { refuse } from '../workflow/requester.ts'
import { signRating } from './token.ts'

const DAY_MS = 86_400_000
/** A sheet to print; more at once are made by `npm run ratings:links`. */
export const MOST_LINKS = 200

const SHAPE = z.object({
  agency: z.union([z.string().min(1).max(40), z.number()]).transform(String),
  procedure: z.string().trim().min(1).max(60),
  count: z.number().int().min(1).max(MOST_LINKS),
  days: z.number().int().min(1).max(1000),
})
type Asked = z.infer<typeof SHAPE>

const WRONG = both(
  `Chọn cơ quan, mã thủ tục, số liên kết từ 1 đến ${MOST_LINKS} và số ngày từ 1 đến 1000.`,
  `Choose an agency, the code of a procedure, 1 to ${MOST_LINKS} links and 1 to 1000 days.`,
)
const NO_PROCEDURE = both('Không có thủ tục với mã này.', 'There is no procedure with this code.')

/** A link by which one person rates a service once. */
export interface RatingLink {
  url: string
  /** The same as a QR code, an SVG. */
  svg: string
}

/** @throws Refusal 403 for another agency, 400 for a procedure that there is not */
async function requireRated(req: PayloadRequest, { agency, procedure }: Asked): Promise<void> {
  const own = await ownAgencies(req)
  if (!canRevise(req.user as Reader) || (own && !own.includes(agency))) throw refuse(req, 'role', 403)
  const common = { depth: 0, overrideAccess: true, disableErrors: true } as const
  const office = await req.payload.findByID({ collection: 'agencies', id: agency, ...common })
  const where = { code: { equals: procedure } }
  const { totalDocs } = await req.payload.count({ collection: 'procedures', where, overrideAccess: true })
  if (!office || totalDocs === 0) throw new Refusal(inLanguageOf(req, office ? NO_PROCEDURE : WRONG))
}

async function makeLinks(req: PayloadRequest): Promise<Response> {
  const asked = await readBody(req, SHAPE, WRONG)
  await requireRated(req, asked)
  const { agency, procedure: code, count, days } = asked
  const note = `${count} liên kết đánh giá thủ tục ${code}, ${days} ngày`
  await recordAct(req, { action: 'export', subject: 'service-ratings', document: agency, note })
  const expires = new Date(Date.now() + days * DAY_MS)
  const links = Array.from({ length: count }, (): RatingLink => {
    const url = env.PORTAL_URL + ratingAddress(signRating({ agency, code }, expires, env.PAYLOAD_SECRET))
    return { url, svg: renderSVG(url, { ecc: 'M', border: 2 }) }
  })
  return freshJson({ links })
}

/** `POST /api/rating-links`: links for receipts and counters, by editors of the office; recorded in the audit log. */
export const ratingLinksRoute: Endpoint = { path: '/rating-links', method: 'post', handler: makeLinks }
