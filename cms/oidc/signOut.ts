import { env } from '../env.ts'
import { getProvider } from './provider.ts'
import { isSafeAddress } from './safeAddress.ts'
import { PROVIDER } from './settings.ts'

/** Where the identity server sends people back to after a sign-out; registered there. */
const AFTERWARDS = `${env.CMS_URL}/admin/login`

/**
 * The address at which a person ends their session at the identity server (OpenID Connect RP-Initiated Logout 1.0).
 * @param idToken of that session; '' when it is not known: the server may ask the person
 * @returns null when the server names no such address, or an unsafe one
 * @throws Failed when the server is away
 */
export async function signOutAddress(idToken: string): Promise<string | null> {
  const { issuer } = PROVIDER!
  const config = await getProvider(PROVIDER!)
  const { end_session_endpoint: endpoint } = config.serverMetadata()
  if (!endpoint || !isSafeAddress(endpoint, issuer)) return null
  const client = await import('openid-client')
  const asked = { post_logout_redirect_uri: AFTERWARDS, ...(idToken && { id_token_hint: idToken }) }
  return client.buildEndSessionUrl(config, asked).href
}
