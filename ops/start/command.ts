import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from '../root.ts'
import { spawnTethered } from './tether.ts'

export interface Outcome {
  code: number | null
  output: string
}

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a program on PATH. */
export const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram)

/** A program of a package, run by this Node. */
export const program = (path: string, ...args: string[]): string[] => [
  process.execPath,
  join(root, 'node_modules', path),
  ...args,
]

/**
 * Runs a command to its end.
 * @param onOutput receives its output as it comes; it is collected anyway
 * @returns exit code (null when it was killed or could not start) and output
 */
export function run(
  [command = '', ...args]: string[],
  { onOutput, env = {} }: { onOutput?: (chunk: Buffer) => void; env?: Record<string, string> } = {},
): Promise<Outcome> {
  let output = ''
  const listen = (chunk: Buffer) => {
    output += String(chunk)
    onOutput?.(chunk)
  }
  return new Promise((done) => {
    const child = spawnTethered({ command, args, env: { NODE_ENV: 'test', ...env } })
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('error', (error) => done({ code: null, output: `${output}${error.message}\n` }))
    child.once('close', (code) => done({ code, output }))
  })
}
