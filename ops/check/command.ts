import { join } from 'node:path'
import { root } from '../root.ts'
import { spawnTethered } from '../start/tether.ts'

export interface Outcome {
  code: number | null
  output: string
}

/** A program of a package, run by this Node. */
export const program = (path: string, ...args: string[]): string[] => [
  process.execPath,
  join(root, 'node_modules', path),
  ...args,
]

/**
 * Runs a command to its end.
 * @param show passes its output through; otherwise it is only collected
 * @returns exit code (null when it was killed or could not start) and output
 */
export function run(
  [command = '', ...args]: string[],
  { show = false, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): Promise<Outcome> {
  let output = ''
  const listen = (chunk: Buffer) => {
    output += String(chunk)
    if (show) process.stdout.write(chunk)
  }
  return new Promise((done) => {
    const child = spawnTethered({ command, args, env: { NODE_ENV: 'test', ...env } })
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('error', (error) => done({ code: null, output: `${output}${error.message}\n` }))
    child.once('close', (code) => done({ code, output }))
  })
}
