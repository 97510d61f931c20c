import { join } from 'node:path'
import { root } from '../root.ts'
import { spawnTethered, stopTethered } from '../start/tether.ts'
import { pin, type Side } from './machine.ts'

type Said<R> = { share?: number; result?: R }
type Options = { side?: Side | undefined; onShare?: ((share: number) => void) | undefined }

const GRACE_MS = 2000
const CHILDREN = join(root, 'ops/bench/children')

/**
 * Calls `run` of a file in ops/bench/children in a separate process, so that nothing else competes with it. What it
 * started, such as a server, runs until `stop`.
 * @throws with its output when it ends without a result
 */
export async function startChild<R>(
  name: string,
  input: unknown,
  { side, onShare }: Options = {},
): Promise<{ result: R; stop: () => Promise<void> }> {
  const args = ['--disable-warning=ExperimentalWarning', join(CHILDREN, 'main.ts'), join(CHILDREN, name)]
  const child = spawnTethered({ ...pin(side, { command: process.execPath, args }), hasChannel: true })
  let said = ''
  child.stdout!.resume()
  child.stderr!.on('data', (bytes: Buffer) => void (said = (said + String(bytes)).slice(-2000)))
  child.send({ input })
  const result = await new Promise<R>((done, fail) => {
    child.on('message', (message: Said<R>) => {
      if (message.share !== undefined) onShare?.(message.share)
      if ('result' in message) done(message.result as R)
    })
    child.once('error', fail)
    child.once('close', () => fail(new Error(`${name} ended: ${said.trim()}`)))
  })
  return { result, stop: () => stopTethered(child, GRACE_MS) }
}

/** The same for a child that is done once it has a result. */
export async function runChild<R>(name: string, input: unknown, options: Options = {}): Promise<R> {
  const { result, stop } = await startChild<R>(name, input, options)
  await stop()
  return result
}
