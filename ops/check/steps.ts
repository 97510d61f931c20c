import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { buildWhatIsStale } from '../start/build.ts'
import { explain } from '../start/failure.ts'
import { makeProgress } from '../start/progress.ts'
import { ALLOWED } from './advisories.ts'
import { askRegistry, judgeAudit } from './audit.ts'
import { provideChromium } from './chromium.ts'
import { program, run } from './command.ts'
import { readPlaywright, readVitest } from './reports.ts'
import { FAILED, judge, PASSED, SKIPPED, type Tally } from './tally.ts'

export interface Step {
  name: string
  /** Steps with the same group may run side by side, two at a time. */
  group: number
  run: (tell: (line: string) => void) => Promise<Tally>
}

const REPORTS = join(root, '.build', 'reports')

function freshReport(name: string): string {
  mkdirSync(REPORTS, { recursive: true })
  const file = join(REPORTS, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** A step that passes when all its commands do; their output is shown only when one fails. */
const check = (name: string, ...commands: string[][]): Step => ({
  name,
  group: 1,
  run: async (tell) => {
    for (const command of commands) {
      const { code, output } = await run(command)
      if (code === 0) continue
      tell(output.trimEnd())
      return FAILED
    }
    return PASSED
  },
})

/**
 * A step that runs Vitest.
 * @param projects as named in tests/vitest.config.ts
 */
export const vitest = (
  name: string,
  group: number,
  projects: string[],
  env: Record<string, string> = {},
): Step => ({
  name,
  group,
  run: async () => {
    const report = freshReport(name)
    const which = projects.flatMap((project) => ['--project', project])
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const command = program(
      'vitest/vitest.mjs',
      'run',
      '-c',
      'tests/vitest.config.ts',
      ...which,
      ...reporters,
    )
    const { code } = await run(command, { show: true, env })
    return judge(readVitest(report), code)
  },
})

/** An unreachable registry proves nothing: the step then counts as skipped, with a message. */
const audit: Step = {
  name: 'audit',
  group: 1,
  run: async (tell) => {
    const answer = await askRegistry()
    const { lines, isFound } = judgeAudit(answer, ALLOWED)
    for (const line of lines) tell(line)
    if (!answer.asked) return SKIPPED
    return isFound ? FAILED : PASSED
  },
}

const build: Step = {
  name: 'build',
  group: 4,
  run: async (tell) => {
    try {
      const settings = { DATA_DIR: join(root, '.build', 'data'), SEED: 'none' }
      await buildWhatIsStale(settings, makeProgress(tell))
      return PASSED
    } catch (error) {
      tell(explain(error))
      return FAILED
    }
  },
}

/**
 * A step that runs some projects of the browser suite, on a system of its own.
 * @param projects as named in tests/playwright.config.ts
 * @param databaseUri runs the portal under test on this database instead of its own SQLite file
 */
const browser = (name: string, projects: string[], databaseUri: string | undefined): Step => ({
  name,
  group: 5,
  run: async (tell) => {
    const CHROME_PATH = await chromium(tell)
    if (!CHROME_PATH) return FAILED
    const report = freshReport(name)
    const command = program(
      'playwright/cli.js',
      'test',
      ...['-c', 'tests/playwright.config.ts', '--reporter=list,json', `--output=.build/${name}`],
      ...['--no-deps', ...projects.map((project) => `--project=${project}`)],
    )
    const env = { CHROME_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    const { code } = await run(command, {
      show: true,
      env: databaseUri ? { ...env, DATABASE_URI: databaseUri } : env,
    })
    return judge(readPlaywright(report), code)
  },
})

let installing: ReturnType<typeof provideChromium> | undefined

/** The steps that need a Chromium run side by side: it is looked for, and installed, once. */
const chromium: typeof provideChromium = (tell) => (installing ??= provideChromium(tell))

/** Every check of `npm test`, in order. */
export const makeSteps = (databaseUri: string | undefined): Step[] => [
  check('format', program('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
  check('lint', program('eslint/bin/eslint.js', '-c', 'ops/eslint.config.mjs', '.')),
  check(
    'types',
    program('typescript/bin/tsc', '--noEmit'),
    program('astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error'),
  ),
  audit,
  vitest('unit', 2, ['unit']),
  vitest('integration', 3, ['contracts', 'int']),
  build,
  // The tests that change content and kill processes mostly wait, so they run beside those that only read.
  browser('e2e', ['start', 'wide', 'phone', 'once'], databaseUri),
  browser('e2e-changes', ['changes'], databaseUri),
]
