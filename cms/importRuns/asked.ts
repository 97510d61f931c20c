import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { canAdminister } from '../access/permissions.ts'
import { ensure } from '../csv/upload.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import type { ImportRun, RunState } from './run.ts'
import { ROW_FILTERS } from './shown.ts'
import { findRun } from './store.ts'
import { readBody } from '../endpoints/readBody.ts'

const NOT_YOURS = both('Chỉ quản trị viên được nhập dữ liệu từ tệp.', 'Only administrators may import files.')
const UNKNOWN = both('Không có lần nhập này.', 'There is no such import.')
const INVALID = both('Yêu cầu không đúng.', 'The request is not valid.')
const NOT_NOW = both(
  'Lần nhập này đang ở bước khác. Hãy tải lại trang.',
  'This import is at another step. Reload the page.',
)

export const refuse = (req: PayloadRequest, words: { vi: string; en: string }, status: number): never => {
  throw new Refusal(inLanguageOf(req, words), status)
}

/** The first statement of each route. @throws Refusal 401 or 403 */
export const ensureAdministrator = (req: PayloadRequest): void =>
  ensure(req, { may: canAdminister, words: NOT_YOURS })

/** The run that a route names. @throws Refusal 404, or 409 when it is in none of the states */
export async function runAsked(req: PayloadRequest, states?: readonly RunState[]): Promise<ImportRun> {
  ensureAdministrator(req)
  const run = (await findRun(req.payload, String(req.routeParams?.id))) ?? refuse(req, UNKNOWN, 404)
  if (states && !states.includes(run.state)) refuse(req, NOT_NOW, 409)
  return run
}

export const mappingShape = z.object({
  columns: z.array(z.string().max(40).nullable()).max(100),
  name: z.string().trim().max(100).optional(),
})

export const choiceShape = z.object({
  code: z.string().max(100),
  paths: z.array(z.string().max(5000)).min(1).max(500),
  choice: z.enum(['source', 'here']).nullable(),
})

/** The body of a request. @throws Refusal 400 */
export const bodyOf = <T>(req: PayloadRequest, shape: z.ZodType<T>): Promise<T> =>
  readBody(req, shape, INVALID)

const pageShape = z.object({
  filter: z.enum(ROW_FILTERS).catch('changed'),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

/** Which rows a request asks for; those that changed, where it does not say. */
export const pageAsked = ({ searchParams }: PayloadRequest) =>
  pageShape.parse(Object.fromEntries(searchParams))
