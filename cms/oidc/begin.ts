import { flowCookie, type Flow } from './flow.ts'
import { getProvider } from './provider.ts'
import { PROVIDER, RETURN_ADDRESS } from './settings.ts'

/** A new sign-in there, not the one that is still open; `auth_time` in the answer proves it. */
const anew = (email: string) => ({ prompt: 'login', max_age: '0', login_hint: email })

/**
 * Sends a person to the identity server of the province.
 * @param proof when they confirm an act: the session, and the address of its account
 * @returns the answer: where to go, and the cookie that binds the way to this browser
 * @throws Failed when the server is away
 */
export async function begin(target: string, proof?: { sid: string; email: string }): Promise<Response> {
  const client = await import('openid-client')
  const config = await getProvider(PROVIDER!)
  const verifier = client.randomPKCECodeVerifier()
  const flow: Flow = {
    ...{ state: client.randomState(), nonce: client.randomNonce(), verifier },
    ...{ startedAt: Date.now(), sid: proof?.sid ?? null, target },
  }
  const url = client.buildAuthorizationUrl(config, {
    ...{ redirect_uri: RETURN_ADDRESS, scope: 'openid email', state: flow.state, nonce: flow.nonce },
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(proof && anew(proof.email)),
  })
  const headers = { 'Cache-Control': 'no-store', 'Set-Cookie': flowCookie(flow) }
  return Response.json({ url: url.href }, { headers })
}
