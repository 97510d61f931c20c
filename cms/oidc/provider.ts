import type { Configuration } from 'openid-client'
import { Failed, isFailed } from './failed.ts'
import { SECONDS_TO_ANSWER } from './patience.ts'
import { providerFetch } from './providerFetch.ts'
import { isSafeAddress } from './safeAddress.ts'
import type { PROVIDER } from './settings.ts'

const KEPT_MS = 10 * 60_000
/** After a failure the server is not asked again for so long, however many people try. */
const FAILURE_KEPT_MS = 5000

type Provider = NonNullable<typeof PROVIDER>

/** Metadata of the issuer that was set, and of no other: some servers answer for every tenant they have. */
function checkMetadata({ issuer }: Provider, config: Configuration): void {
  const metadata = config.serverMetadata()
  if (new URL(metadata.issuer).href !== new URL(issuer).href) throw new Failed('away', 'another issuer')
  if (!isSafeAddress(metadata.authorization_endpoint ?? '', issuer))
    throw new Failed('away', 'an unsafe authorization endpoint')
}

/** The default of the standard is basic (OpenID Connect Discovery 1.0, section 3). */
const takesBasic = (config: Configuration): boolean =>
  config.serverMetadata().token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true

async function discover(provider: Provider): Promise<Configuration> {
  const client = await import('openid-client')
  const { issuer, clientId, clientSecret } = provider
  const address = new URL(issuer)
  const options = {
    timeout: SECONDS_TO_ANSWER,
    [client.customFetch]: providerFetch(issuer) as never,
    execute: address.protocol === 'http:' ? [client.allowInsecureRequests] : [],
  }
  const found = await client.discovery(address, clientId, undefined, undefined, options)
  checkMetadata(provider, found)
  const authentication = takesBasic(found) ? client.ClientSecretBasic : client.ClientSecretPost
  const config = new client.Configuration(
    found.serverMetadata(),
    clientId,
    undefined,
    authentication(clientSecret),
  )
  Object.assign(config, { timeout: SECONDS_TO_ANSWER, [client.customFetch]: options[client.customFetch] })
  for (const extend of [...options.execute, client.enableNonRepudiationChecks]) extend(config)
  return config
}

interface Known {
  config: Promise<Configuration>
  until: number
}

const KEY = Symbol.for('cong-tinh.identity-provider')
type Holder = { [KEY]?: Known }

/**
 * The identity server of the province as it describes itself, asked at most once in ten minutes.
 * @throws Failed 'away' when it does not answer within five seconds, or not as it should
 */
export function getProvider(provider: Provider): Promise<Configuration> {
  const holder = globalThis as Holder
  if (holder[KEY] && holder[KEY].until > Date.now()) return holder[KEY].config
  const known: Known = { config: discover(provider), until: Date.now() + KEPT_MS }
  holder[KEY] = known
  known.config = known.config.catch((error: unknown) => {
    known.until = Date.now() + FAILURE_KEPT_MS
    throw isFailed(error) ? error : new Failed('away', error)
  })
  return known.config
}
