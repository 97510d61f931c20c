import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { waitForLock } from '../lock.mjs'
import { root } from '../root.ts'
import { run } from './command.ts'
import { StartError } from './failure.ts'
import { openLog } from './log.ts'
import type { Progress } from './progress.ts'
import { clearStamp, isStale, sourceDigest, writeStamp, type Build } from './stale.ts'

const SHARED = ['payload.config.ts', 'cms', 'search', 'package-lock.json', 'tsconfig.json']
const bin = (path: string) => join(root, 'node_modules', path)

/** What must be built before the portal can start. */
export const builds: Build[] = [
  {
    name: 'admin',
    sources: SHARED,
    proof: 'cms/.next/BUILD_ID',
    command: process.execPath,
    args: [bin('next/dist/bin/next'), 'build', 'cms'],
  },
  {
    name: 'portal',
    sources: [...SHARED, 'site', 'astro.config.mjs'],
    proof: 'site/dist/server/entry.mjs',
    command: process.execPath,
    args: [bin('astro/bin/astro.mjs'), 'build'],
  },
]

/** The end of a build's output as one line, from its first line that mentions an error. */
function whatWentWrong(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const first = lines.findIndex((line) => /error|failed/i.test(line))
  return lines
    .slice(first < 0 ? -3 : first, first < 0 ? undefined : first + 3)
    .join(' · ')
    .slice(0, 400)
}

async function runBuild({ name, command, args }: Build, env: Record<string, string>): Promise<void> {
  const quiet = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  const log = openLog(join(root, '.build', `${name}.log`))
  const { code, output } = await run([command, ...args], { env: { ...env, ...quiet }, onOutput: log.write })
  if (code === 0) return
  const [disk] = /ENOSPC|EACCES|EROFS/.exec(output) ?? []
  if (disk) throw new Error(disk)
  throw new StartError(
    `Building the ${name} failed.`,
    `${whatWentWrong(output)} (all of it: .build/${name}.log)`,
  )
}

async function buildOne(build: Build, env: Record<string, string>, progress: Progress) {
  const digest = sourceDigest(root, build.sources)
  const step = progress.step(`Building the ${build.name}`)
  clearStamp(root, build)
  await runBuild(build, env)
  writeStamp(root, build, digest)
  step.done()
}

/**
 * Builds what is missing or older than its sources. Concurrent starts in the same folder build one after the other.
 * @param env settings of the portal; none of them ends up in the built files
 * @returns the names of what was built
 * @throws StartError naming the build and its first error
 */
export async function buildWhatIsStale(env: Record<string, string>, progress: Progress): Promise<string[]> {
  const findStale = () => builds.filter((build) => isStale(root, build))
  if (findStale().length === 0) return []
  mkdirSync(join(root, '.build'), { recursive: true })
  const release = await waitForLock(join(root, '.build', 'build.lock'), (pid) =>
    progress.tell(`Waiting for another start that is building (process ${pid})`),
  )
  try {
    const stale = findStale()
    for (const build of stale) await buildOne(build, env, progress)
    return stale.map(({ name }) => name)
  } finally {
    release()
  }
}
