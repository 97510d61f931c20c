import { join, resolve } from 'node:path'
import { z } from 'zod'
import { storedSecret } from './storedSecret.ts'

/** Ports from 1024 up that browsers refuse to open (https://fetch.spec.whatwg.org/#port-blocking). */
const BLOCKED_PORTS = [
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
].concat([6669, 6679, 6697, 10080])

const port = (fallback: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(65535)
    .refine((value) => !BLOCKED_PORTS.includes(value), 'browsers refuse to open this port; choose another')
    .default(fallback)
const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a web address such as https://laocai.example.vn' })
  .transform((value) => value.replace(/\/+$/, ''))
const webAddresses = z
  .string()
  .transform((value) => value.split(',').map((one) => one.trim()))
  .pipe(z.array(webAddress).min(1))
/** The contacts that RFC 9116 allows. */
const contacts = z
  .string()
  .transform((value) => value.split(',').map((one) => one.trim()))
  .pipe(
    z
      .array(
        z
          .string()
          .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d-]+)$/, 'mailto:, https:// or tel:'),
      )
      .min(1),
  )
/** As the identity server writes it, to the last slash: it is compared with what its tokens say. */
const issuer = z
  .url({ error: 'must be a web address such as https://dangnhap.laocai.example.vn/realms/tinh' })
  .regex(
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$))/,
    'must be https:// (http:// on this machine only)',
  )
  .regex(/^(?!.*\/\.well-known\/)[^?#@]+$/, 'must be the issuer alone, without /.well-known/…')
const words = z
  .string()
  .transform((value) => value.split(',').map((one) => one.trim()))
  .pipe(z.array(z.string().min(1)))
const secret = z.string().min(32, 'must have at least 32 characters')

/** A folder, an HTTPS address, or the older exchange of the national portal behind the province's bus. */
const importSource = z
  .string()
  .regex(
    /^(\/.+|https:\/\/\S+|bus\+https?:\/\/\S+)$/,
    'must be the path of a folder, https://… or bus+https://…',
  )

/** The older exchange of the national portal behind the province's bus. */
const busAddress = z.string().regex(/^bus\+https?:\/\/\S+$/, 'must be bus+https://…')

/** Every setting of the project. All are optional; README and .env.example describe them in words. */
const schema = z.object({
  PORT: port(4321),
  CMS_PORT: port(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URI: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'must begin with file: (SQLite) or mongodb://')
    .optional(),
  DATABASE_READ_ONLY: z.enum(['true', 'false']).default('false'),
  MEILI_URL: webAddress.optional(),
  MEILI_MASTER_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
  MEILI_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/, 'may hold letters, digits, - and _ only')
    .default(''),
  SEARCH_CHECK_MINUTES: z.coerce.number().int().min(1).max(1440).default(15),
  LINK_CHECK_HOURS: z.coerce.number().int().min(0).max(720).default(24),
  LINK_DEAD_DAYS: z.coerce.number().int().min(1).max(30).default(3),
  ENTRY_PROBE_MINUTES: z.coerce.number().int().min(0).max(1440).default(60),
  IMPORT_FROM: importSource.optional(),
  IMPORT_HOURS: z.coerce.number().int().min(1).max(720).default(24),
  IMPORT_BUS_LOGIN_URL: webAddress.optional(),
  IMPORT_BUS_USERNAME: z.string().min(1).optional(),
  IMPORT_BUS_PASSWORD: z.string().min(1).optional(),
  IMPORT_BUS_UNIT: z.string().min(1).optional(),
  IMPORT_BUS_DESTINATION: z.string().min(1).optional(),
  DOSSIER_FROM: busAddress.optional(),
  LINK_REPORT_KEEP_DAYS: z.coerce.number().int().min(1).max(730).default(90),
  LINK_REPORT_DAYS: z.coerce.number().int().min(1).max(90).default(7),
  LINK_REPORT_READERS: z.coerce.number().int().min(2).max(100).default(2),
  FORMS_PER_ADDRESS: z.coerce.number().int().min(1).max(100_000).default(10),
  FORMS_A_SECOND: z.coerce.number().int().min(1).max(1000).default(50),
  CONSULTATION_KEEP_MONTHS: z.coerce.number().int().min(1).max(600).default(12),
  DIGEST_HOUR: z.coerce.number().int().min(0).max(23).default(7),
  PORTAL_URL: webAddress.optional(),
  CMS_URL: webAddress.optional(),
  SITES_DOMAIN: z
    .string()
    .transform((value) => value.toLowerCase())
    .pipe(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'must be a host name such as laocai.gov.vn'))
    .optional(),
  UNKNOWN_HOST: z.enum(['refuse', 'main']).default('refuse'),
  OFFLINE_CHECKLISTS: z.enum(['on', 'off']).default('on'),
  KIOSK_IDLE_SECONDS: z.coerce.number().int().min(15).max(3600).default(60),
  EMBED_ORIGINS: webAddresses.optional(),
  PAGE_CACHE_MB: z.coerce.number().int().min(4).max(4096).default(80),
  PORTAL_INTERNAL_URLS: webAddresses.optional(),
  PAYLOAD_SECRET: secret.optional(),
  PORTAL_PURGE_SECRET: secret.optional(),
  SECURITY_CONTACT: contacts.optional(),
  AUDIT_MONTHS: z.coerce.number().int().min(3).max(600).default(24),
  SECOND_FACTOR: z.enum(['required', 'optional']).default('required'),
  SECOND_FACTOR_GRACE_DAYS: z.coerce.number().int().min(0).max(365).default(7),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(1440).default(30),
  SESSION_HOURS: z.coerce.number().int().min(1).max(720).default(12),
  PROOF_MINUTES: z.coerce.number().int().min(1).max(720).default(10),
  INVITATION_HOURS: z.coerce.number().int().min(1).max(720).default(72),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be smtp://user:password@host:port or smtps://…' })
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_MFA_VALUES: words.optional(),
  OIDC_LABEL: z.string().max(60, 'must be at most 60 characters long').optional(),
  ACCOUNT_IDLE_DAYS: z.coerce.number().int().min(1).max(3650).default(45),
  SEED: z.enum(['sample', 'none']).default('sample'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  TRUST_PROXY: z.enum(['true', 'false']).default('false'),
  IMAGE_MEGAPIXELS: z.coerce.number().int().min(1).max(268).default(50),
  IMAGE_MEMORY_MB: z.coerce.number().int().min(128).max(16_384).default(768),
  IMAGE_SECONDS: z.coerce.number().int().min(5).max(600).default(60),
  CLAMAV_SOCKET: z
    .string()
    .regex(
      /^(\/.+|(\[[0-9A-Fa-f:.]+\]|[\w.-]+):\d{1,5})$/,
      'must be the path of a socket such as /run/clamav/clamd.ctl, or host:port',
    )
    .optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ENDPOINT: webAddress.optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
})

/** A setting is invalid. `messages` has one line per setting: its name, what is wrong, and what to write. */
export class SettingsError extends Error {
  readonly messages: string[]
  constructor(messages: string[]) {
    super(`Settings are not valid:\n${messages.map((line) => `  ${line}`).join('\n')}`)
    this.name = 'SettingsError'
    this.messages = messages
  }
}

type Source = Record<string, string | undefined>

const withoutBlanks = (source: Source) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))

function crossChecks(values: z.infer<typeof schema>): string[] {
  const problems: string[] = []
  if (values.MEILI_URL && !values.MEILI_MASTER_KEY) {
    problems.push('MEILI_MASTER_KEY: needed when MEILI_URL is set')
  }
  if (Boolean(values.SMTP_URL) !== Boolean(values.MAIL_FROM)) {
    problems.push('SMTP_URL, MAIL_FROM: set both or neither')
  }
  const s3 = [values.S3_BUCKET, values.S3_ACCESS_KEY_ID, values.S3_SECRET_ACCESS_KEY]
  if (s3.some(Boolean) && !s3.every(Boolean)) {
    problems.push('S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: set all three or none')
  }
  const bus = [values.IMPORT_BUS_LOGIN_URL, values.IMPORT_BUS_USERNAME, values.IMPORT_BUS_PASSWORD]
  const account = [...bus, values.IMPORT_BUS_UNIT, values.IMPORT_BUS_DESTINATION]
  for (const name of ['IMPORT_FROM', 'DOSSIER_FROM'] as const) {
    if (values[name]?.startsWith('bus+') && !account.every(Boolean))
      problems.push(`${name}: bus+… needs all five IMPORT_BUS_ settings`)
  }
  const oidc = [values.OIDC_ISSUER, values.OIDC_CLIENT_ID, values.OIDC_CLIENT_SECRET]
  if ([...oidc, values.OIDC_MFA_VALUES, values.OIDC_LABEL].some(Boolean) && !oidc.every(Boolean)) {
    problems.push('OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: set all three or no OIDC_ setting')
  }
  return problems
}

/**
 * Parses the settings.
 * @param source usually process.env
 * @returns the settings with every default filled in and DATA_DIR absolute
 * @throws SettingsError naming every invalid setting at once
 */
export function parseEnv(source: Source) {
  const parsed = schema.safeParse(withoutBlanks(source))
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const problems = crossChecks(parsed.data)
  if (problems.length > 0) throw new SettingsError(problems)
  const values = parsed.data
  const DATA_DIR = resolve(values.DATA_DIR)
  const DATABASE_URI = values.DATABASE_URI ?? `file:${join(DATA_DIR, 'portal.db')}`
  const PORTAL_URL = values.PORTAL_URL ?? `http://${publicHost(values.HOST)}:${values.PORT}`
  return {
    ...values,
    DATA_DIR,
    DATABASE_URI,
    database: DATABASE_URI.startsWith('mongodb') ? ('mongodb' as const) : ('sqlite' as const),
    TRUST_PROXY: values.TRUST_PROXY === 'true',
    DATABASE_READ_ONLY: values.DATABASE_READ_ONLY === 'true',
    PORTAL_URL,
    SITES_DOMAIN: values.SITES_DOMAIN ?? domainOf(PORTAL_URL),
    PORTAL_INTERNAL_URLS: values.PORTAL_INTERNAL_URLS ?? [`http://${localHost(values.HOST)}:${values.PORT}`],
    CMS_URL: values.CMS_URL ?? `http://${publicHost(values.HOST)}:${values.CMS_PORT}`,
    PAYLOAD_SECRET: values.PAYLOAD_SECRET ?? storedSecret(DATA_DIR, 'payloadSecret'),
  }
}

/** The name a browser on this machine uses for a listening address. */
const publicHost = (host: string) => (host === '0.0.0.0' || host === '::' ? 'localhost' : host)

/** The parent domain of component sites: the host of the portal, or `localhost` when the portal is at an IP address. */
function domainOf(portalUrl: string): string {
  const { hostname } = new URL(portalUrl)
  return /^[\d.]+$|:/.test(hostname) ? 'localhost' : hostname.replace(/^www\./, '')
}

/** The host at which another process on this machine reaches a listening address. */
function localHost(host: string): string {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  return reachable.includes(':') ? `[${reachable}]` : reachable
}

export type Env = ReturnType<typeof parseEnv>

/** The settings of this process. The only reader of process.env in cms/ and site/. */
export const env = parseEnv(process.env)
