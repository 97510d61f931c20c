import { chromium } from 'playwright'
import { StartError } from '../start/failure.ts'
import { isProgram, onPath, program, run } from '../start/command.ts'

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** An installed Chromium: CHROME_PATH, the usual names on PATH, the one that Playwright downloads. */
export function findChromium(): string | undefined {
  const found = [process.env.CHROME_PATH, ...NAMES.map(onPath), chromium.executablePath()]
  return found.find((file) => file && isProgram(file))
}

/** @throws when there is none */
export function requireChromium(): string {
  const found = findChromium()
  if (found) return found
  throw new StartError('There is no Chromium.', 'Type "sudo apt-get install chromium", or set CHROME_PATH.')
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
