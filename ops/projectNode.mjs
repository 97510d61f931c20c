// Finds the project's own Node among the packages and verifies it. Runs on Node 20.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** The version of the package `node`, which has no digest in package-lock.json. Change it together with the digests. */
export const NODE_VERSION = '24.21.0'

/** SHA-256 of the binary in each platform's package, as downloaded from the registry. */
export const NODE_DIGESTS = {
  'linux-x64': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
  'linux-arm64': '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
  'win32-x64': 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
}

const CHECKED_FILE = 'node_modules/.cong-tinh-node'
const ONE_MEGABYTE = 1024 * 1024

/** The places where the install script of `node` or its platform package may have put it. */
function listNodes(dir) {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const platformPackage = `${prefix}-${platform}-${process.arch}`
  const name = platform === 'win' ? 'bin/node.exe' : 'bin/node'
  const places = ['node', `node/node_modules/${platformPackage}`, platformPackage]
  return places.map((place) => join(dir, 'node_modules', place, name)).filter((file) => existsSync(file))
}

/** The Node from npm, verified or not; null when there is none. */
export const findProjectNode = (dir) => listNodes(dir)[0] ?? null

/** Hex sha256 of a file, read as a stream since some are 100 MB and more. */
export async function fileDigest(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: ONE_MEGABYTE }), hash)
  return hash.digest('hex')
}

/** Changes with every write to the file, and when it is replaced. */
function markOf(file, digest) {
  const { size, ino, mtimeMs, ctimeMs } = statSync(file)
  return JSON.stringify({ file, digest, size, ino, mtimeMs, ctimeMs })
}

/** Whether a file has a digest. A positive result is cached while the file does not change. */
async function hasDigest(dir, file, digest) {
  const note = join(dir, CHECKED_FILE)
  const mark = markOf(file, digest)
  if (existsSync(note) && readFileSync(note, 'utf8') === mark) return true
  if ((await fileDigest(file)) !== digest) return false
  try {
    writeFileSync(note, mark)
  } catch {
    // A read-only folder: the next start computes the digest again.
  }
  return true
}

/**
 * The Node from npm that may be run. A file with a wrong digest is removed, or `npm start` itself would run it next
 * time.
 * @param dir the project folder
 * @returns `file` null when there is none; `isKnown` false on a platform without known digest; `removed` the path that
 * was removed
 */
export async function checkProjectNode(dir, digests = NODE_DIGESTS) {
  const digest = digests[`${process.platform}-${process.arch}`]
  const files = listNodes(dir)
  if (!digest) return { file: files[0] ?? null, isKnown: false, removed: [] }
  const removed = []
  for (const file of files) {
    if (await hasDigest(dir, file, digest)) return { file, isKnown: true, removed }
    rmSync(file, { force: true })
    removed.push(file)
  }
  return { file: null, isKnown: true, removed }
}
