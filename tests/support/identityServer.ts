import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'

export const CLIENT = { id: 'cong-tinh', secret: 'a client secret for tests' }

/** Somebody who is signed in at the identity server. */
interface Person {
  sub: string
  /** Further claims of the ID token. */
  claims?: JWTPayload
  /** What the userinfo endpoint tells; nothing by default. */
  userinfo?: object
}

type Handler = (response: ServerResponse) => void

const seconds = () => Math.floor(Date.now() / 1000)
const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
const json = (response: ServerResponse, body: object, status = 200) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const part of request) text += String(part)
  return new URLSearchParams(text)
}

/** Whether a request shows id and secret of the client, form-encoded (RFC 6749, section 2.3.1). */
function isClient({ headers: { authorization = '' } }: IncomingMessage): boolean {
  const [id, secret] = atob(authorization.slice('Basic '.length))
    .split(':')
    .map((part) => part.replaceAll('+', ' '))
  return decodeURIComponent(id ?? '') === CLIENT.id && decodeURIComponent(secret ?? '') === CLIENT.secret
}

/**
 * An OpenID Connect provider over HTTP: discovery, keys, authorization codes with PKCE, tokens, userinfo. Its fields say
 * who is signed in there and what it does wrong.
 */
export async function startIdentityServer() {
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, URLSearchParams>()
  const tokens = new Map<string, Person>()
  const state = {
    person: { sub: 'nobody' } as Person,
    /** When the person signed in there, in seconds; with prompt=login they do so again. */
    signedInAt: seconds(),
    isSignedByOther: false,
    /** Claims put in place of the right ones. */
    wrongClaims: {} as JWTPayload,
    /** Answers in place of the right ones, by path. */
    wrongAnswers: {} as Record<string, Handler | undefined>,
    /** Whether it names where people sign out. */
    hasSignOut: true,
    /** Paths asked, in order. */
    asked: [] as string[],
  }

  async function idToken(asked: URLSearchParams): Promise<string> {
    const times = { iat: seconds(), exp: seconds() + 300, auth_time: state.signedInAt }
    const who = { iss: issuer, aud: CLIENT.id, sub: state.person.sub, nonce: asked.get('nonce') }
    const claims = { ...times, ...who, ...state.person.claims, ...state.wrongClaims }
    const { privateKey } = state.isSignedByOther ? foreign : own
    return new SignJWT(claims as JWTPayload).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(privateKey)
  }

  function authorize(response: ServerResponse, asked: URLSearchParams): void {
    const isRight = asked.get('client_id') === CLIENT.id && asked.get('code_challenge_method') === 'S256'
    if (!isRight || asked.get('response_type') !== 'code') return void json(response, {}, 400)
    if (asked.get('prompt') === 'login') state.signedInAt = seconds()
    const code = randomUUID()
    codes.set(code, asked)
    const back = new URL(asked.get('redirect_uri')!)
    back.search = new URLSearchParams({ code, state: asked.get('state')!, iss: issuer }).toString()
    response.writeHead(303, { Location: back.href }).end()
  }

  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await bodyOf(request)
    const asked = codes.get(sent.get('code') ?? '')
    codes.delete(sent.get('code') ?? '')
    if (!isClient(request)) return void json(response, { error: 'invalid_client' }, 401)
    const isOwn = asked && digest(sent.get('code_verifier') ?? '') === asked.get('code_challenge')
    if (!isOwn || sent.get('redirect_uri') !== asked.get('redirect_uri'))
      return void json(response, { error: 'invalid_grant' }, 400)
    const access = randomUUID()
    tokens.set(access, state.person)
    json(response, { access_token: access, token_type: 'Bearer', id_token: await idToken(asked) })
  }

  const pages: Record<string, (request: IncomingMessage, response: ServerResponse, url: URL) => unknown> = {
    '/.well-known/openid-configuration': (_request, response) =>
      json(response, {
        ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
        ...{ jwks_uri: `${issuer}/keys`, userinfo_endpoint: `${issuer}/userinfo` },
        ...{ id_token_signing_alg_values_supported: ['RS256'], response_types_supported: ['code'] },
        authorization_response_iss_parameter_supported: true,
        ...(state.hasSignOut && { end_session_endpoint: `${issuer}/sign-out` }),
      }),
    '/keys': (_request, response) => json(response, { keys: [jwk] }),
    '/authorize': (_request, response, url) => authorize(response, url.searchParams),
    '/token': token,
    '/userinfo': ({ headers }, response) => {
      const person = tokens.get((headers.authorization ?? '').slice('Bearer '.length))
      json(response, { sub: person?.sub, ...person?.userinfo }, person ? 200 : 401)
    },
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    state.asked.push(url.pathname)
    const wrong = state.wrongAnswers[url.pathname]
    if (wrong) return wrong(response)
    const page = pages[url.pathname] ?? (() => json(response, {}, 404))
    void page(request, response, url)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  /** Does nothing wrong from now on, and is asked anew for its metadata. */
  const beRight = () => {
    Object.assign(state, {
      isSignedByOther: false,
      wrongClaims: {},
      wrongAnswers: {},
      hasSignOut: true,
      asked: [],
    })
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('cong-tinh.identity-provider')]
  }
  return { issuer, state, beRight, stop }
}

export type IdentityServer = Awaited<ReturnType<typeof startIdentityServer>>
