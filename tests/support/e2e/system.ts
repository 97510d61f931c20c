import { randomBytes } from 'node:crypto'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../../ops/start/ports.ts'
import { root } from '../../../ops/root.ts'
import { processesOf } from './processes.ts'

/** A running portal, as its closing lines describe it. */
export interface System {
  portalUrl: string
  cmsUrl: string
  /** The printed first administrator; absent when no account was made. */
  administrator?: { email: string; password: string }
  dataDir: string
  port: number
  cmsPort: number
  /** '' for the file in DATA_DIR. */
  databaseUri: string
  /** Everything `npm start` printed until it was ready. */
  output: string
}

/** A start that the test can stop. */
export interface Started extends System {
  /** Sends Ctrl-C. @returns the exit code */
  stop: () => Promise<{ code: number | null }>
  /** Stops it if need be and deletes its data. @throws when a process is left */
  remove: () => Promise<void>
}

type Command = 'start' | 'dev'

interface Options {
  seed: 'sample' | 'none'
  /** `npm start` by default. */
  command?: Command
  /** Further settings, by their names. */
  settings?: Record<string, string>
  /** An earlier start whose data to use. */
  again?: Place
  /** Ports that another start will listen on. */
  taken?: number[]
}

/** A first start may have to build. */
export const READY_WITHIN_MS = 8 * 60_000
const GONE_WITHIN_MS = 15_000

/**
 * Settings of the machine must not leak into the test; an empty value counts as unset and overrides a file `.env`. The
 * second factor is asked for only where a test has set one up.
 */
const blank = Object.fromEntries(
  [
    ...['PORTAL_URL', 'CMS_URL', 'PAYLOAD_SECRET', 'MEILI_URL', 'MEILI_MASTER_KEY', 'MEILI_PREFIX', 'HOST'],
    ...['TRUST_PROXY', 'LOG_LEVEL', 'S3_BUCKET', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ].map((name) => [name, '']),
)

/** A database for this start alone: on the server of DATABASE_URI when that is MongoDB, else a file in DATA_DIR. */
function ownDatabase(): string {
  const address = process.env.DATABASE_URI
  if (!address?.startsWith('mongodb')) return ''
  const url = new URL(address)
  url.pathname = `/e2e_${randomBytes(6).toString('hex')}`
  return url.href
}

async function dropDatabase(uri: string): Promise<void> {
  if (!uri) return
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(uri)
  await client.db().dropDatabase()
  await client.close()
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** Resolves with the exit code; kills the whole process group when it does not end in time. */
function endOf(child: ChildProcess): Promise<number | null> {
  if (hasEnded(child)) return Promise.resolve(child.exitCode)
  return new Promise((done) => {
    const tooLate = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), GONE_WITHIN_MS)
    child.once('exit', (code) => {
      clearTimeout(tooLate)
      done(code)
    })
  })
}

/** Parses the closing lines; undefined while they are incomplete. */
function readClosingLines(output: string) {
  const portalUrl = output.match(/^Portal:\s+(\S+)$/m)?.[1]
  const cmsUrl = output.match(/^Admin:\s+(\S+)\/admin$/m)?.[1]
  const signIn = output.match(/^Administrator:\s+(.+)\n/m)?.[1]
  if (!portalUrl || !cmsUrl || !signIn) return undefined
  const [, email, password] = signIn.match(/^(\S+@\S+)\s+.*password.*: (\S+)$/) ?? []
  return { portalUrl, cmsUrl, ...(email && password && { administrator: { email, password } }) }
}

/** Resolves with the closing lines; rejects with the end of the output when the command ends first. */
function untilReady(child: ChildProcess, said: () => string) {
  return new Promise<NonNullable<ReturnType<typeof readClosingLines>>>((done, fail) => {
    const giveUp = (why: string) => fail(new Error(`The start ${why}:\n${said().slice(-2000)}`))
    const timer = setTimeout(() => giveUp('was not ready in time'), READY_WITHIN_MS)
    const look = () => {
      const lines = readClosingLines(said())
      if (!lines) return
      clearTimeout(timer)
      done(lines)
    }
    child.stdout?.on('data', look)
    child.once('exit', (code) => {
      clearTimeout(timer)
      giveUp(`ended with ${code}`)
    })
  })
}

/** `npm start` or `npm run dev` without npm, in its own process group, as under a terminal. */
export function runStart(env: Record<string, string>, command: Command = 'start') {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NODE_OPTIONS$|npm_)/.test(name))
  const child = spawn(process.execPath, [join(root, 'ops/bootstrap.mjs'), command], {
    cwd: root,
    detached: true,
    env: {
      ...{
        ...Object.fromEntries(inherited),
        ...blank,
        SECOND_FACTOR: 'optional',
        LINK_CHECK_HOURS: '0',
        ENTRY_PROBE_MINUTES: '0',
        ...env,
      },
      NODE_ENV: 'production',
    },
    // The IPC channel tells the command when this process has ended, even when it was killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  const listen = (chunk: Buffer) => (output += String(chunk))
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  return { child, said: () => output, ended: () => endOf(child) }
}

/** Signs in for the first time, as its first administrator must, and replaces the printed password. */
async function chooseOwnPassword(cmsUrl: string, given: { email: string; password: string }) {
  const password = randomBytes(15).toString('hex')
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${cmsUrl}/api/users/${path}`, {
      method: 'POST',
      headers: { origin: cmsUrl, 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
  const signIn = await post('login', given)
  const half = signIn.headers.getSetCookie().map((line) => line.split(';', 1)[0])
  const changed = await post('second-step/password', { password }, half.join('; '))
  if (!changed.ok) throw new Error(`Changing the first password answered: ${await changed.text()}`)
  return { ...given, password }
}

async function leftOvers(dataDir: string): Promise<number[]> {
  const deadline = Date.now() + GONE_WITHIN_MS
  while (processesOf(dataDir).length > 0 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return processesOf(dataDir)
}

type Place = Pick<System, 'dataDir' | 'port' | 'cmsPort' | 'databaseUri'>

const placeOf = ({ dataDir, port, cmsPort, databaseUri }: Place): Place => ({
  dataDir,
  port,
  cmsPort,
  databaseUri,
})

/** @param taken ports that another start will listen on */
async function newPlace(taken: number[]): Promise<Place> {
  const port = await findFreePort(taken)
  return {
    dataDir: mkdtempSync(join(tmpdir(), 'portal-e2e-')),
    port,
    cmsPort: await findFreePort([...taken, port]),
    databaseUri: ownDatabase(),
  }
}

/** The settings that `npm start` reads from its environment. Passkeys take a host name, not an IP address. */
export const toSettings = ({ dataDir, port, cmsPort, databaseUri }: Place) => ({
  PORT: String(port),
  CMS_PORT: String(cmsPort),
  CMS_URL: `http://localhost:${cmsPort}`,
  DATA_DIR: dataDir,
  DATABASE_URI: databaseUri,
})

/** A start that is not finished. */
export interface Starting extends Place {
  portalUrl: string
  cmsUrl: string
  /** Rejects with the end of its output when it does not become ready; its logs are then in .build/e2e-logs. */
  started: Promise<Started>
}

/** Begins to start the whole portal as a user does, on free ports. */
export async function beginSystem({
  seed,
  command,
  settings,
  again,
  taken = [],
}: Options): Promise<Starting> {
  const place = again ? placeOf(again) : await newPlace(taken)
  const run = runStart({ ...toSettings(place), SEED: seed, ...settings }, command)
  const { CMS_URL: cmsUrl } = toSettings(place)
  return { ...place, portalUrl: `http://127.0.0.1:${place.port}`, cmsUrl, started: whenStarted(place, run) }
}

async function whenStarted(
  place: Place,
  { child, said, ended }: ReturnType<typeof runStart>,
): Promise<Started> {
  const stop = async () => {
    if (!hasEnded(child)) process.kill(-child.pid!, 'SIGINT')
    return { code: await ended() }
  }
  const remove = async () => {
    await stop()
    const left = await leftOvers(place.dataDir)
    await dropDatabase(place.databaseUri)
    rmSync(place.dataDir, { recursive: true, force: true })
    if (left.length > 0)
      throw new Error(`Processes of ${place.dataDir} outlived npm start: ${left.join(', ')}`)
  }
  try {
    const { administrator: given, ...addresses } = await untilReady(child, said)
    const administrator = given && (await chooseOwnPassword(addresses.cmsUrl, given))
    return { ...place, ...addresses, administrator, output: said(), stop, remove }
  } catch (error) {
    cpSync(join(place.dataDir, 'logs'), join(root, '.build', 'e2e-logs'), { recursive: true })
    await remove()
    throw error
  }
}

/**
 * Starts the whole portal as a user does, on free ports.
 * @throws as `started` of beginSystem rejects
 */
export const startSystem = async (options: Options): Promise<Started> => (await beginSystem(options)).started
