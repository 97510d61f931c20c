import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role } from '../../cms/access/roles.ts'
import { ask, type Answer } from './ask.ts'

/** A person who is signed in to the CMS. */
export interface Session {
  /** Headers of every request, as the admin sends them. */
  headers: Record<string, string>
  /** Sends a request to the CMS; a body is sent as JSON. @param path such as /api/news?limit=1 */
  send: (method: string, path: string, body?: object) => Promise<Answer>
}

/** The JSON of an answer. @throws with the answer when its status is not the expected one */
export function readJson<T>({ status, body }: Answer, expected = 200): T {
  const text = body.toString()
  if (status !== expected) throw new Error(`The CMS answered ${status}: ${text.slice(0, 300)}`)
  return JSON.parse(text) as T
}

function withJson(method: string, own: Record<string, string>, given: object) {
  const body = JSON.stringify(given)
  const length = String(Buffer.byteLength(body))
  return { method, body, headers: { ...own, 'content-type': 'application/json', 'content-length': length } }
}

/** Makes an account with a role and signs it in over HTTP. @param agency to which the account belongs */
export async function openSession(
  payload: Payload,
  cmsUrl: string,
  { role, agency }: { role: Role; agency?: string | undefined },
): Promise<Session> {
  const [email, password] = [
    `${role}-${randomBytes(4).toString('hex')}@test.example`,
    randomBytes(18).toString('hex'),
  ]
  const data = { email, password, name: `Người ${role}`, roles: [role], ...(agency && { agency }) }
  await payload.create({ collection: 'users', data, depth: 0, overrideAccess: true })
  const common = { origin: cmsUrl, 'accept-language': 'vi' }
  const sendWith =
    (own: Record<string, string>): Session['send'] =>
    (method, path, body) =>
      ask(cmsUrl + path, body ? withJson(method, own, body) : { method, headers: own })
  const answer = await sendWith(common)('POST', '/api/users/login', { email, password })
  const { token } = readJson<{ token: string }>(answer)
  const headers = { ...common, cookie: `payload-token=${token}` }
  return { headers, send: sendWith(headers) }
}
