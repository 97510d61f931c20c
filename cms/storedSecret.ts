import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Secrets that are generated when they are not set. */
const SECRETS = ['payloadSecret', 'meiliMasterKey', 'portalPurgeSecret'] as const
type Secrets = Partial<Record<(typeof SECRETS)[number], string>>

const readSecrets = (file: string): Secrets | undefined =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined

/** Moves a finished file into place; when several processes create the first one, exactly one wins. */
function place(part: string, file: string, isFirst: boolean) {
  if (!isFirst) return renameSync(part, file)
  try {
    linkSync(part, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(part)
  }
}

/**
 * A secret stored in DATA_DIR/secrets.json (mode 0600), which is generated with all secrets when it does not exist. The
 * file is written atomically, since several processes may start at once.
 */
export function storedSecret(dataDir: string, name: (typeof SECRETS)[number]): string {
  const file = join(dataDir, 'secrets.json')
  const stored = readSecrets(file)
  const found = stored?.[name]
  if (found) return found
  mkdirSync(dataDir, { recursive: true, mode: 0o750 })
  const made = Object.fromEntries(SECRETS.map((each) => [each, randomBytes(32).toString('hex')])) as Secrets
  const part = `${file}.${process.pid}`
  writeFileSync(part, JSON.stringify({ ...made, ...stored }, null, 2), { mode: 0o600 })
  place(part, file, stored === undefined)
  return readSecrets(file)?.[name] ?? ''
}
