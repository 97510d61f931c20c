import type { Configuration, TokenEndpointResponse, TokenEndpointResponseHelpers } from 'openid-client'
import { isSameText } from '../isSameText.ts'
import { identityOf, verifiedEmail, type Identity } from './claims.ts'
import { Failed } from './failed.ts'
import type { Flow } from './flow.ts'
import { getProvider } from './provider.ts'
import type { Reason } from './reasons.ts'
import { PROVIDER, RETURN_ADDRESS } from './settings.ts'

type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers

/** Somebody who has come back from the identity server. */
export interface Returned {
  identity: Identity
  issuer: string
  /** The ID token, to end this session there. */
  idToken: string
  /** Their e-mail address, if it is verified: as the ID token says, else the userinfo endpoint. */
  findEmail: () => Promise<string | null>
}

/** What the library reports of a server that does not answer, or not in the language of the standard. */
const AWAY = /^OAUTH_(TIMEOUT|ABORT|RESPONSE_IS_NOT_CONFORM|RESPONSE_IS_NOT_JSON|PARSE_ERROR)$/

/** @param error of openid-client */
function reasonOf(error: unknown): Reason {
  const { name, code, error: told } = error as { name?: string; code?: string; error?: string }
  if (name === 'AuthorizationResponseError') return 'declined'
  if (name === 'ResponseBodyError') return told === 'invalid_grant' ? 'invalid' : 'away'
  if (name === 'TypeError' || name === 'WWWAuthenticateChallengeError' || AWAY.test(code ?? '')) return 'away'
  return 'invalid'
}

const asFailed = (error: unknown): never => {
  throw new Failed(reasonOf(error), error)
}

/** Exchanges the code; the library checks signature, issuer, audience, times, nonce and PKCE. */
async function exchange(config: Configuration, flow: Flow, query: URLSearchParams): Promise<Tokens> {
  const client = await import('openid-client')
  const address = new URL(`${RETURN_ADDRESS}?${query.toString()}`)
  return client
    .authorizationCodeGrant(config, address, {
      ...{ expectedState: flow.state, expectedNonce: flow.nonce, pkceCodeVerifier: flow.verifier },
      idTokenExpected: true,
    })
    .catch(asFailed)
}

async function askUserinfo(config: Configuration, { access_token: token }: Tokens, subject: string) {
  if (!config.serverMetadata().userinfo_endpoint) return null
  const client = await import('openid-client')
  return verifiedEmail(await client.fetchUserInfo(config, token, subject).catch(asFailed))
}

/**
 * Makes of an address that somebody came back with who they are.
 * @param typed its query
 * @throws Failed
 */
export async function redeem(flow: Flow, typed: string): Promise<Returned> {
  const query = new URLSearchParams(typed)
  if (!isSameText(query.get('state') ?? '', flow.state)) throw new Failed('over')
  const config = await getProvider(PROVIDER!)
  const tokens = await exchange(config, flow, query)
  const claims = tokens.claims()!
  const identity = identityOf(claims, PROVIDER!.mfaValues)
  if (!identity) throw new Failed('invalid', 'claims that name nobody')
  return {
    identity,
    issuer: config.serverMetadata().issuer,
    idToken: tokens.id_token!,
    findEmail: async () => verifiedEmail(claims) ?? askUserinfo(config, tokens, claims.sub),
  }
}
