import { join } from 'node:path'
import { checkpoint } from '../../cms/sqlite/checkpoint.ts'
import { forgetCompiled } from './compileCache.ts'
import { lockDataDir, openDataDir, type Trouble } from './dataDir.ts'
import { launchAll } from './health.ts'
import { endFirstStart, noteFirstStart, refuseLostDatabase } from './history.ts'
import type { Mode } from './mode.ts'
import { checkPorts } from './ports.ts'
import { checkDatabase } from './preflight.ts'
import { prepareDatabase } from './prepare.ts'
import { makeProgress } from './progress.ts'
import { copyForReaders } from './readersOnly.ts'
import { checkScanner } from './scanner.ts'
import { startSearch } from './search.ts'
import { makeService, type Service, type ServiceOptions } from './service.ts'
import { closingLines, inService } from './services.ts'
import {
  loadSettings,
  namedDataDir,
  sqlitePath,
  toEnvironment,
  wholeEnvironment,
  type Settings,
} from './settings.ts'
import { stopAllTethered } from './tether.ts'

/** Together with the rest of stopping, this stays below ten seconds. */
const GRACE_MS = 8000
const HEALTHY_TIMEOUT_MS = 120_000

export type Launch = (
  options: Pick<ServiceOptions, 'name' | 'command' | 'args' | 'env' | 'pulse' | 'beforeStart'>,
) => Service

/** One run of the portal: `start` brings everything up and resolves when it is ready, `stop` ends it all. */
export class Run {
  readonly #mode: Mode
  readonly #progress = makeProgress()
  readonly #services: Service[] = []
  #release = () => {}
  #atEnd = () => {}
  /** Nothing can be written, so only what readers need is started. */
  #isForReaders = false
  #stopping: Promise<void> | undefined

  constructor(mode: Mode = inService) {
    this.#mode = mode
  }

  get isStopping(): boolean {
    return this.#stopping !== undefined
  }

  /** @throws with a cause that `explain` describes in one line */
  async start(): Promise<void> {
    const settings = await this.#open()
    const launch = this.#launcher(settings.DATA_DIR)
    const env = toEnvironment(settings)
    const [search, built] = await Promise.all([
      this.#isForReaders ? {} : startSearch(settings, launch, this.#progress),
      this.#mode.build(env, this.#progress),
      this.#isForReaders || checkScanner(settings, this.#progress),
    ])
    if (built.length > 0) forgetCompiled(settings)
    const full = await wholeEnvironment(settings, search)
    const prepared = this.#isForReaders
      ? {}
      : await prepareDatabase({ settings, env: full, progress: this.#progress })
    if (!this.#isForReaders) endFirstStart(settings.DATA_DIR)
    const lines = closingLines(settings, prepared, this.#mode.passwordCommand(settings))
    await this.#startPortal(settings, full, launch).catch((error: unknown) => {
      // A new administrator's password is shown only here.
      if (prepared.administrator) this.#progress.tell(lines.at(-1) ?? '')
      throw error
    })
    console.log(`\n${lines.join('\n')}`)
  }

  /** Ends every process; those that have not ended after `graceMs` are killed. */
  stop(graceMs = GRACE_MS): Promise<void> {
    if (!this.#stopping || graceMs === 0) this.#stopping = this.#stopNow(graceMs)
    return this.#stopping
  }

  async #stopNow(graceMs: number) {
    await Promise.all(this.#services.map((service) => service.stop(graceMs)))
    await stopAllTethered(graceMs)
    this.#atEnd()
    this.#release()
  }

  async #open(): Promise<Settings> {
    const trouble = openDataDir(namedDataDir())
    if (trouble?.isWritable ?? true) noteFirstStart(namedDataDir())
    const settings = await loadSettings()
    if (trouble) this.#progress.tell(trouble.error.message)
    const isWritable = trouble?.isWritable ?? true
    const lock = isWritable ? await lockDataDir(settings.DATA_DIR) : { release: () => {}, tookOver: false }
    this.#release = lock.release
    const ports = { PORT: settings.PORT, CMS_PORT: settings.CMS_PORT }
    await checkPorts(ports, settings.HOST, lock.tookOver ? GRACE_MS : 0)
    refuseLostDatabase(settings)
    if (trouble && !isWritable) return this.#openForReaders(settings, trouble)
    await checkDatabase(settings)
    const file = sqlitePath(settings)
    if (file) this.#atEnd = () => void checkpoint(file)
    return settings
  }

  async #openForReaders(stored: Settings, trouble: Trouble): Promise<Settings> {
    const { settings, remove } = copyForReaders(stored, trouble)
    this.#isForReaders = true
    this.#atEnd = remove
    this.#progress.tell(
      'Readers are served nevertheless; until it is mended and started again, nothing can be saved.',
    )
    await checkDatabase(settings)
    return settings
  }

  #launcher(dataDir: string): Launch {
    return (options) => {
      const service = makeService({
        ...options,
        logFile: join(dataDir, 'logs', `${options.name}.log`),
        onCrash: (line) => this.#progress.tell(line),
        onErrorLine: (line) => this.#progress.tell(`${options.name}: ${line.trim().slice(0, 300)}`),
      })
      this.#services.push(service)
      if (!this.isStopping) service.start()
      return service
    }
  }

  async #startPortal(settings: Settings, env: Record<string, string>, launch: Launch) {
    const step = this.#progress.step('Starting the portal and the admin')
    const addresses = this.#mode.health(settings)
    const needed = this.#mode
      .services(settings)
      .filter(({ name }) => name !== 'worker' || !this.#isForReaders)
      .map((each) => ({ ...each, env: { ...env, ...each.env } }))
    await launchAll(needed, { launch, addresses, timeoutMs: HEALTHY_TIMEOUT_MS })
    step.done()
  }
}
