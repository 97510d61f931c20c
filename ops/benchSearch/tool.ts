import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { StartError } from '../start/failure.ts'
import { openLog } from '../start/log.ts'
import type { Progress } from '../start/progress.ts'
import { spawnTethered } from '../start/tether.ts'

type Tool = {
  /** Shown while it works and used as the name of its log. */
  name: string
  args: string[]
  env: Record<string, string>
  dataDir: string
  progress: Progress
}

/**
 * Runs a TypeScript file with this Node to its end and shows what it says, a line every few seconds at most.
 * @returns how long it took, in milliseconds
 * @throws StartError with its last line when it fails
 */
export async function runTool({ name, args, env, dataDir, progress }: Tool): Promise<number> {
  const step = progress.step(name)
  const log = openLog(join(dataDir, 'logs', `${name.replaceAll(/\W+/g, '-')}.log`))
  const began = performance.now()
  const child = spawnTethered({
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', ...args],
    env,
  })
  const tellSometimes = makeSlowTeller((line) => progress.tell(line))
  createInterface({ input: child.stdout! }).on('line', (line) => {
    log.write(`${line}\n`)
    tellSometimes(line)
  })
  child.stderr!.on('data', log.write)
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  step.done()
  if (code === 0) return performance.now() - began
  throw new StartError(
    `${name} failed (exit code ${code}).`,
    `Its last line: ${log.lastLine().slice(0, 300)}`,
  )
}

const EVERY_MS = 5000

/** Passes on the first line and then one every five seconds; what is logged as JSON stays in the log. */
function makeSlowTeller(tell: (line: string) => void): (line: string) => void {
  let last = -Infinity
  return (line) => {
    if (line.startsWith('{') || performance.now() - last < EVERY_MS) return
    last = performance.now()
    tell(line)
  }
}
