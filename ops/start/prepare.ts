import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { root } from '../root.ts'
import { explain, StartError } from './failure.ts'
import { openLog } from './log.ts'
import { fromLine, type Message } from './messages.ts'
import type { Progress, Step } from './progress.ts'
import { isPrepared, notePrepared } from './prepared.ts'
import type { Settings } from './settings.ts'
import { spawnTethered } from './tether.ts'

/** What the closing lines of a start show. */
export interface Prepared {
  /** Only when the administrator was just created; the password is not stored anywhere. */
  administrator?: { email: string; password: string }
}

interface PrepareOptions {
  settings: Settings
  env: Record<string, string>
  progress: Progress
}

/** Processes the messages of the child. @returns what to show at the end; `failed` has the line of a failure */
function makeListener(progress: Progress) {
  const result: Prepared & { failed?: string } = {}
  let step: Step | undefined
  const listen = (message: Message) => {
    switch (message.kind) {
      case 'step':
        step = progress.step(message.label)
        break
      case 'share':
        step?.share(message.share)
        break
      case 'done':
        step?.done()
        break
      case 'administrator':
        result.administrator = { email: message.email, password: message.password }
        break
      case 'failed':
        result.failed = message.line
    }
  }
  return { result, listen }
}

/**
 * Prepares the database, unless that has been done: migrations, the first administrator, the sample province, the
 * search index.
 * @throws StartError with a one-line cause
 */
export async function prepareDatabase({ settings, env, progress }: PrepareOptions): Promise<Prepared> {
  if (isPrepared(settings)) return {}
  const prepared = await runPreparation({ settings, env, progress })
  notePrepared(settings)
  return prepared
}

/** A separate process, since it loads Payload; a single one, so that it is loaded once. */
async function runPreparation({ settings, env, progress }: PrepareOptions): Promise<Prepared> {
  const log = openLog(join(settings.DATA_DIR, 'logs', 'prepare.log'))
  const { result, listen } = makeListener(progress)
  const ahead = ['--import', pathToFileURL(join(root, 'cms/import/lightMerge.ts')).href]
  const args = ['--disable-warning=ExperimentalWarning', ...ahead, join(root, 'ops/prepare.ts')]
  const child = spawnTethered({ command: process.execPath, args, env })
  createInterface({ input: child.stdout! }).on('line', (line) => {
    const message = fromLine(line)
    if (message) listen(message)
    else log.write(`${line}\n`)
  })
  child.stderr!.on('data', log.write)
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  if (code === 0) return { administrator: result.administrator }
  if (result.failed) throw new StartError(result.failed, '')
  throw new StartError(
    'Preparing the database failed.',
    explain(log.lastLine()) + ' (logs/prepare.log in DATA_DIR)',
  )
}
