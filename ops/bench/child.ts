import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../root.ts'
import { spawnTethered, stopTethered } from '../start/tether.ts'
import { pin, type Side } from './machine.ts'

/** What a child of the benchmark says, a line each: `{share}` while it works, at last `{result}`. */
type Said = { share?: number; result?: unknown }

const GRACE_MS = 2000

function spawnScript(script: string, input: unknown, side?: Side) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'input.json')
  writeFileSync(file, JSON.stringify(input))
  const args = ['--disable-warning=ExperimentalWarning', join(root, 'ops/bench/children', script), file]
  const command = { command: process.execPath, args }
  const child = spawnTethered(side ? pin(side, command) : command)
  let errors = ''
  child.stderr!.on('data', (bytes: Buffer) => void (errors = (errors + String(bytes)).slice(-2000)))
  child.once('close', () => rmSync(folder, { recursive: true, force: true }))
  return { child, lastError: () => errors.trim() }
}

/**
 * Starts a script of ops/bench/children with an input.
 * @returns the first thing it says, and how to end it
 * @throws when it ends before
 */
export async function startScript<R>(
  script: string,
  input: unknown,
  side?: Side,
): Promise<{ said: R; stop: () => Promise<void> }> {
  const { child, lastError } = spawnScript(script, input, side)
  const said = await new Promise<R>((done, fail) => {
    createInterface({ input: child.stdout! }).once('line', (line) =>
      done((JSON.parse(line) as Said).result as R),
    )
    child.once('close', () => fail(new Error(`${script} ended: ${lastError()}`)))
  })
  return { said, stop: () => stopTethered(child, GRACE_MS) }
}

/** Runs such a script to its end, in a process of its own so that nothing else takes its time. @returns its result */
export async function runScript<R>(
  script: string,
  input: unknown,
  { side, onShare }: { side?: Side; onShare?: (share: number) => void } = {},
): Promise<R> {
  const { child, lastError } = spawnScript(script, input, side)
  let last: Said = {}
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (!line.startsWith('{')) return
    last = JSON.parse(line) as Said
    if (last.share !== undefined) onShare?.(last.share)
  })
  await new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  if (last.result === undefined) throw new Error(`${script} gave no result: ${lastError()}`)
  return last.result as R
}
