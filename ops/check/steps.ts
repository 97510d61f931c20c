import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { buildWhatIsStale } from '../start/build.ts'
import { explain } from '../start/failure.ts'
import { makeProgress } from '../start/progress.ts'
import { ALLOWED } from './advisories.ts'
import { askRegistry, judgeAudit } from './audit.ts'
import { provideChromium } from './chromium.ts'
import { program, run } from '../start/command.ts'
import { readPlaywright, readVitest } from './reports.ts'
import { FAILED, judge, PASSED, SKIPPED, type Tally } from './tally.ts'

export interface Step {
  name: string
  /** Steps with the same group may run side by side, two at a time. */
  group: number
  run: (tell: (line: string) => void) => Promise<Tally>
}

const show = (chunk: Buffer): void => void process.stdout.write(chunk)

const REPORTS = join(root, '.build', 'reports')

function freshReport(name: string): string {
  mkdirSync(REPORTS, { recursive: true })
  const file = join(REPORTS, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** A step that passes when its command does; the output is shown only when it fails. */
const check = (name: string, command: string[]): Step => ({
  name,
  group: 1,
  run: async (tell) => {
    const { code, output } = await run(command)
    if (code === 0) return PASSED
    tell(output.trimEnd())
    return FAILED
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
    const { code } = await run(command, { onOutput: show, env })
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
  group: 1,
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

/** @param databaseUri runs the portal under test on this database instead of its own SQLite file */
const e2e = (databaseUri: string | undefined): Step => ({
  name: 'e2e',
  group: 2,
  run: async (tell) => {
    const CHROME_PATH = await provideChromium(tell)
    if (!CHROME_PATH) return FAILED
    const report = freshReport('e2e')
    const command = program(
      'playwright/cli.js',
      'test',
      '-c',
      'tests/playwright.config.ts',
      '--reporter=list,json',
    )
    const env = { CHROME_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    const { code } = await run(command, {
      onOutput: show,
      env: databaseUri ? { ...env, DATABASE_URI: databaseUri } : env,
    })
    return judge(readPlaywright(report), code)
  },
})

/** Every check of `npm test`, in order. */
export const makeSteps = (databaseUri: string | undefined): Step[] => [
  // The longest on one core, beside all that is short. It checks every file of tsconfig.json, not only those of Astro.
  check('types', program('astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error')),
  check('format', program('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
  check('lint', program('eslint/bin/eslint.js', '-c', 'ops/eslint.config.mjs', '.')),
  audit,
  vitest('unit', 1, ['unit']),
  // Beside the last of those before, and then the build: each takes up what the other leaves free.
  vitest('integration', 1, ['alone', 'contracts', 'int']),
  build,
  e2e(databaseUri),
]
