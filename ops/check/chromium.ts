import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { program, run } from './command.ts'

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

function isProgram(file: string): boolean {
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

/** The newest browser in Playwright's download cache. */
function inPlaywrightCache(): string | undefined {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return undefined
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((one, other) => Number(other.split('-')[1]) - Number(one.split('-')[1]))
    .flatMap((name) =>
      [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-linux/headless_shell',
        'chrome-headless-shell-linux64/chrome-headless-shell',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ].map((file) => join(cache, name, file)),
    )
    .find(isProgram)
}

/** An installed Chromium: CHROME_PATH, the usual names on PATH, Playwright's cache. */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH
  if (named && isProgram(named)) return named
  return NAMES.map(onPath).find(Boolean) ?? inPlaywrightCache()
}

const canUseApt = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined

/** Ways to install a Chromium, tried in this order. */
const ways = [
  { isOpen: () => true, commands: [program('playwright/cli.js', 'install', 'chromium')] },
  {
    isOpen: canUseApt,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
]

/**
 * Finds a Chromium, or installs one where that needs no interaction.
 * @returns its path; undefined after printing the command to type
 */
export async function provideChromium(tell: (line: string) => void): Promise<string | undefined> {
  const found = findChromium()
  if (found) return found
  for (const { commands } of ways.filter(({ isOpen }) => isOpen())) {
    for (const command of commands) {
      tell(`No Chromium found; trying: ${command.slice(-4).join(' ')}`)
      await run(command, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    }
    const installed = findChromium()
    if (installed) return installed
  }
  tell(
    'No Chromium could be installed. Type "sudo apt-get install chromium", or set CHROME_PATH to a Chromium or Chrome.',
  )
  return undefined
}
