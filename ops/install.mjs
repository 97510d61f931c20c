// Brings node_modules in line with package-lock.json, then hands over to the project's own Node. Runs on Node 20.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitForLock } from './lock.mjs'
import { checkProjectNode } from './projectNode.mjs'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** The oldest Node that runs TypeScript by type stripping and that Astro accepts. */
const OLDEST_NODE = [22, 18]

/** A command that has not ended this long after a stop signal is considered stuck. */
const LONGEST_STOP_MS = 12_000

/** A failure that is shown by its message alone: one line, cause first, then what to do. */
export class InstallError extends Error {
  oneLine = true
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const lockDigest = (dir) =>
  createHash('sha256')
    .update(readFileSync(join(dir, 'package-lock.json')))
    .digest('hex')
const stampFile = (dir) => join(dir, 'node_modules/.cong-tinh-lock')

function installedMatchesLock(dir) {
  const hidden = join(dir, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const installed = readJson(hidden).packages
  return Object.entries(readJson(join(dir, 'package-lock.json')).packages)
    .filter(([path]) => path !== '')
    .every(([path, wanted]) => {
      const found = installed[path]
      return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional)
    })
}

/** Whether node_modules is missing or was not installed from this package-lock.json. Never uses the network. */
export function needsInstall(dir = root) {
  try {
    if (readFileSync(stampFile(dir), 'utf8') === lockDigest(dir)) return false
  } catch {
    // No stamp: npm ci may have been run by hand.
  }
  try {
    if (!installedMatchesLock(dir)) return true
    writeFileSync(stampFile(dir), lockDigest(dir))
    return false
  } catch {
    return true
  }
}

const isNewEnough = ([major, minor]) =>
  major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])

/** PATH without the project's own .bin, which npm ci deletes while it runs. */
function pathWithoutProject(dir) {
  const own = join(dir, 'node_modules', '.bin')
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((part) => resolve(part) !== own)
    .join(delimiter)
}

function run(command, args, options) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    child.once('error', fail)
    child.once('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 1)))
  })
}

/** npm as this process was called by it, with the same Node; `npm` on PATH when it was started without npm. */
export function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  const usable = script && node && /npm-cli\.[cm]?js$/.test(script) && existsSync(script) && existsSync(node)
  return usable ? [node, [script]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

async function npmCi(dir) {
  const [command, before] = npmCommand()
  const env = { ...process.env, PATH: pathWithoutProject(dir) }
  const args = [
    ...before,
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefer-offline',
    '--include=dev',
  ]
  const code = await run(command, args, { cwd: dir, env }).catch((error) => error.message)
  if (code === 0) return
  throw new InstallError(
    `The packages could not be installed (npm ci: ${code}): check the network and the messages above, then run the command again.`,
  )
}

/** Runs the install script of the `node` package explicitly, for machines with install scripts disabled. */
async function fetchProjectNode(dir) {
  const cwd = join(dir, 'node_modules/node')
  const env = { ...process.env, PATH: pathWithoutProject(dir) }
  await run(process.execPath, ['installArchSpecificPackage.js'], { cwd, env }).catch(() => 1)
}

async function install(dir) {
  mkdirSync(join(dir, '.build'), { recursive: true })
  const release = await waitForLock(join(dir, '.build/install.lock'), (pid) =>
    console.log(`Waiting for another start that is installing packages (process ${pid}) ...`),
  )
  try {
    if (!needsInstall(dir)) return
    console.log('Installing packages (npm ci); this takes one to three minutes ...')
    const began = Date.now()
    await npmCi(dir)
    writeFileSync(stampFile(dir), lockDigest(dir))
    console.log(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s`)
  } finally {
    release()
  }
}

/** The verified Node from npm; undefined when there is none. @throws InstallError when its digest is wrong */
async function findCheckedNode(dir) {
  const { file, isKnown, removed } = await checkProjectNode(dir)
  if (removed.length > 0 && !file) {
    throw new InstallError(
      `The Node that npm brought is not the one we know (its sha256 differs), so it was not run and was removed: ${removed.join(', ')}. Run the command again to fetch it anew; if this comes back, the registry or this machine gives out another file.`,
    )
  }
  if (file && !isKnown)
    console.error(
      `No digest is known of Node for ${process.platform}-${process.arch}: ${file} is run unchecked.`,
    )
  return file ?? undefined
}

async function projectNode(dir) {
  const found = await findCheckedNode(dir)
  if (found) return found
  if (isNewEnough(process.versions.node.split('.').map(Number))) return process.execPath
  await fetchProjectNode(dir)
  const fetched = await findCheckedNode(dir)
  if (fetched) return fetched
  throw new InstallError(
    `The project's own Node is missing and this one (${process.version}) is too old: run "npm rebuild node" with install scripts allowed, or use Node 24.`,
  )
}

/** Forwards stop signals and the exit of the parent, so that no process outlives the command. */
function passSignalsOn(child) {
  const stop = (signal) => {
    child.kill(signal)
    setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS).unref()
  }
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
  // The terminal sends Ctrl-C to the child directly.
  process.on('SIGINT', () => (process.stdin.isTTY ? undefined : stop('SIGINT')))
  // A parent connected by IPC, such as a test, has exited.
  process.once('disconnect', () => stop('SIGTERM'))
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return
  // npm's shell does not forward SIGTERM: when it has exited, its command should end.
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop('SIGTERM')
  }, 500).unref()
}

/**
 * Installs what is missing, then runs `ops/<command>.ts` with the project's own Node.
 * @param argv the command's name and its arguments
 * @returns the exit code of the command
 * @throws InstallError with one line for people
 */
export async function runCommand(argv, dir = root) {
  try {
    if (needsInstall(dir)) await install(dir)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(error.code)) throw error
    const cause = error.code === 'ENOSPC' ? 'the disk is full' : 'no permission to write'
    throw new InstallError(
      `Cannot install packages in ${dir}: ${cause}. Mend that, then run the command again.`,
    )
  }
  const node = await projectNode(dir)
  const PATH = [join(dir, 'node_modules/.bin'), pathWithoutProject(dir)].join(delimiter)
  const args = ['--disable-warning=ExperimentalWarning', join(dir, 'ops/run.ts'), ...argv]
  return new Promise((done, fail) => {
    const child = spawn(node, args, {
      cwd: dir,
      env: { ...process.env, PATH },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    passSignalsOn(child)
    child.once('error', fail)
    child.once('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 1)))
  })
}
