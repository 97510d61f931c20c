import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A folder of built files, and what it is built from. Paths are relative to the project folder. */
export interface Build {
  name: string
  /** Files and folders; a missing one counts as empty. */
  sources: string[]
  /** A file that exists only after a complete build. */
  proof: string
  command: string
  args: string[]
}

/** Output of builds and tools, and commands with their content, which no build includes. */
const NOT_BUILT = new Set([
  'node_modules',
  '.next',
  'dist',
  '.astro',
  'next-env.d.ts',
  'tsconfig.tsbuildinfo',
  '.DS_Store',
  'commands',
  'seed',
  'generate',
  'newType',
])

function listFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [path]
  return readdirSync(path)
    .filter((name) => !NOT_BUILT.has(name))
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}

/** Hex sha256 over the names and contents of every source file. */
export function sourceDigest(root: string, sources: string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => listFiles(join(root, source)))) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

const stampFile = (root: string, { name }: Build) => join(root, '.build', `${name}.stamp`)

/** Whether the built files are missing or were built from other sources. */
export function isStale(root: string, build: Build): boolean {
  const stamp = stampFile(root, build)
  if (!existsSync(stamp) || !existsSync(join(root, build.proof))) return true
  return readFileSync(stamp, 'utf8') !== sourceDigest(root, build.sources)
}

/** Invalidates a build before it is run again, so that an interrupted one does not count as complete. */
export function clearStamp(root: string, build: Build): void {
  rmSync(stampFile(root, build), { force: true })
}

/** Records the sources of a finished build. */
export function writeStamp(root: string, build: Build, digest: string): void {
  const stamp = stampFile(root, build)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}
