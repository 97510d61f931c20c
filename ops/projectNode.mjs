// Finds the project's own Node among the packages and tells whether it is the one we know. Runs on Node 20.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** The version of the package `node`; it comes without a digest in package-lock.json. Change it with the digests. */
export const NODE_VERSION = '24.21.0'

/** SHA-256 of the file in the package of each platform that the registry gave us. */
export const NODE_DIGESTS = {
  'linux-x64': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
  'linux-arm64': '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
  'win32-x64': 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
}

const CHECKED_FILE = 'node_modules/.cong-tinh-node'
const ONE_MEGABYTE = 1024 * 1024

/** Wherever the install script of `node` or its platform package may have left it. */
function listNodes(dir) {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const platformPackage = `${prefix}-${platform}-${process.arch}`
  const name = platform === 'win' ? 'bin/node.exe' : 'bin/node'
  const places = ['node', `node/node_modules/${platformPackage}`, platformPackage]
  return places.map((place) => join(dir, 'node_modules', place, name)).filter((file) => existsSync(file))
}

/** The Node from npm, checked or not; null when it is not there. */
export const findProjectNode = (dir) => listNodes(dir)[0] ?? null

async function fileDigest(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: ONE_MEGABYTE }), hash)
  return hash.digest('hex')
}

/** Changes with every write to the file, and when another file takes its place. */
function markOf(file, digest) {
  const { size, ino, mtimeMs, ctimeMs } = statSync(file)
  return JSON.stringify({ file, digest, size, ino, mtimeMs, ctimeMs })
}

/** Whether a file has a digest. What was found once is not read again while the file stays as it is. */
async function hasDigest(dir, file, digest) {
  const note = join(dir, CHECKED_FILE)
  const mark = markOf(file, digest)
  if (existsSync(note) && readFileSync(note, 'utf8') === mark) return true
  if ((await fileDigest(file)) !== digest) return false
  try {
    writeFileSync(note, mark)
  } catch {
    // A folder that is only read: the next start reads the file again.
  }
  return true
}

/**
 * The Node from npm that may be run. A file that is not the one we know is taken away, or `npm start` itself would run
 * it next time.
 * @param dir the project folder
 * @returns `file` null when there is none; `isKnown` false on a platform of which no digest is known; `removed` what was taken away
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
