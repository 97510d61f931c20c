import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { startMailServer, type Received } from '../mailServer.ts'
import { beginSystem, READY_WITHIN_MS, type Starting, type System } from './system.ts'

const NAME = 'SYSTEM_UNDER_TEST'

/** How the start ended. */
type Outcome = System | { failure: string }

/** Beside its folder, for the processes of tests, some of which run before the start has ended. */
const outcomeFile = ({ dataDir }: Pick<System, 'dataDir'>) => `${dataDir}.json`

/** Every mail that the system has sent, a line each; beside its folder as well. */
const mailFile = ({ dataDir }: Pick<System, 'dataDir'>) => `${dataDir}.mails`

let whole: System | undefined

/**
 * The system that all tests share. Until it has started only its addresses and its folder are known.
 * @throws with the end of its output when it did not start
 */
export function systemUnderTest(): System {
  if (whole) return whole
  const begun = JSON.parse(process.env[NAME] ?? '{}') as System
  if (!existsSync(outcomeFile(begun))) return begun
  const outcome = JSON.parse(readFileSync(outcomeFile(begun), 'utf8')) as Outcome
  if ('failure' in outcome) throw new Error(outcome.failure)
  return (whole = outcome)
}

/** The mails that the system has sent to an address, in order. */
export function mailsTo(address: string): Received[] {
  const file = mailFile(systemUnderTest())
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  return lines.map((line) => JSON.parse(line) as Received).filter(({ to }) => to.includes(address))
}

/** Waits until all of `systemUnderTest` is known. @throws likewise */
export async function untilSystemStarts(): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (systemUnderTest().output === undefined && Date.now() < deadline) await sleep(100)
}

async function tellOutcome(starting: Starting): Promise<void> {
  const outcome = await starting.started.then(
    ({ stop: _stop, remove: _remove, ...system }): Outcome => system,
    (error: Error): Outcome => ({ failure: error.message }),
  )
  const file = outcomeFile(starting)
  writeFileSync(`${file}.new`, JSON.stringify(outcome), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/**
 * Begins to start the sample province for all tests, with a mail server; those that need it wait for it, those of
 * systems of their own run meanwhile. Afterwards stops it as Ctrl-C does and checks that nothing is left.
 */
export default async function setup() {
  const mail = await startMailServer((one) => appendFileSync(mailFile(begun), `${JSON.stringify(one)}\n`))
  const settings = { SMTP_URL: mail.url, MAIL_FROM: 'cong@tinh.example' }
  const starting = await beginSystem({ seed: 'sample', settings })
  const { started, ...begun } = starting
  process.env[NAME] = JSON.stringify(begun)
  const told = tellOutcome(starting)
  return async () => {
    await told
    rmSync(outcomeFile(begun), { force: true })
    const { stop, remove } = await started
    const { code } = await stop()
    await remove()
    await mail.stop()
    rmSync(mailFile(begun), { force: true })
    if (code !== 0) throw new Error(`npm start ended with ${code} after Ctrl-C`)
  }
}
