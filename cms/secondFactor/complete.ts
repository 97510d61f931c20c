import { getFieldsToSign, headersWithCors, jwtSign, type PayloadRequest } from 'payload'
import { applyUserReadAccess } from 'payload/internal'
import { generatePayloadCookie } from 'payload/shared'
import { deviceCookie } from '../signIn/device.ts'
import { inTransaction } from '../transaction.ts'
import { addSession } from './addSession.ts'
import { noHalfSession } from './halfSession.ts'
import type { StoredAccount } from './partlySignedIn.ts'

/** Opens a session as Payload's own sign-in does (payload 3.90, auth/operations/login). */
async function openSession(req: PayloadRequest, shown: StoredAccount) {
  const { config } = req.payload.collections.users
  const { sid, account } = await addSession(req, shown)
  const user = { ...account, collection: 'users', _strategy: 'local-jwt' }
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: config, email: user.email, sid, user: user as never }),
    secret: req.payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  req.user = user as never
  for (const hook of config.hooks.afterLogin)
    await hook({ collection: config, context: req.context, req, token, user: user as never })
  return { exp, token, user }
}

/** The answer to a finished sign-in. */
function welcome(
  req: PayloadRequest,
  account: string,
  result: { token: string; exp: number; user: unknown },
): Response {
  const { config } = req.payload.collections.users
  const session = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.token,
    returnCookieAsObject: false,
  })
  const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
  for (const cookie of [String(session), deviceCookie(account), noHalfSession()])
    headers.append('Set-Cookie', cookie)
  return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
}

/**
 * Signs a person in who has taken every step.
 * @param more for the answer
 */
export async function complete(
  req: PayloadRequest,
  account: StoredAccount,
  { amr, more = {} }: { amr: string[]; more?: object },
): Promise<Response> {
  req.context.amr = amr
  const { user, ...opened } = await inTransaction(req, () => openSession(req, account))
  const shown = await applyUserReadAccess({
    ...{ collection: req.payload.collections.users.config, depth: 0, overrideAccess: false },
    ...{ req, showHiddenFields: false, user: user as never },
  })
  return welcome(req, account.email, { ...opened, user: shown, ...more })
}
