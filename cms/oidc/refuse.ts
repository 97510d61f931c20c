import type { PayloadRequest } from 'payload'
import { recordFailedSignIn } from '../audit/signIns.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { isFailed, type Failed } from './failed.ts'
import { noFlow, readFlow } from './flow.ts'
import { REASONS } from './reasons.ts'

/** What an error says, without the tokens and claims that it may carry. */
function said(error: unknown): string[] {
  if (!(error instanceof Error)) return typeof error === 'string' ? [error] : []
  const { name, message, code, cause } = error as Error & { code?: string }
  return [`${name}: ${message}${code ? ` (${code})` : ''}`, ...said(cause)]
}

function refuse(req: PayloadRequest, { reason, cause }: Failed): Response {
  const { status, words } = REASONS[reason]
  req.payload.logger.warn({
    ...{
      msg: 'a sign-in by the identity server of the province failed',
      reason,
      why: said(cause).join('; '),
    },
  })
  recordFailedSignIn(req, '', `Tài khoản của tỉnh: ${reason}`)
  const flow = readFlow(req.headers)
  const data = { reason, ...(flow && { isProof: flow.sid !== null, target: flow.target }) }
  const errors = [{ message: inLanguageOf(req, words), data }]
  const headers = { 'Cache-Control': 'no-store', 'Set-Cookie': noFlow() }
  return Response.json({ errors }, { status, headers })
}

/** Runs a step at the identity server of the province; one that fails is answered in words, logged and recorded. */
export const orRefuse = (req: PayloadRequest, work: () => Promise<Response>): Promise<Response> =>
  work().catch((error: unknown) => {
    if (isFailed(error)) return refuse(req, error)
    throw error
  })
