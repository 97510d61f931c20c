import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { explain, StartError } from './start/failure.ts'
import { fillSettings } from './start/settings.ts'

/** Commands that have their own settings, or need none. Every other command gets the settings of `npm start`. */
const OWN_SETTINGS = [
  ...[
    'start',
    'dev',
    'test',
    'test:mongodb',
    'build',
    'icons',
    'map',
    'documents:print',
    'audit',
    'new:type',
  ],
  ...[
    'bench',
    'bench:search',
    'bench:freshness',
    'bench:scale',
    'bench:sites',
    'bench:start',
    'bench:admin',
    'bench:weight',
    'bench:follow',
    'bench:kill',
    'bench:cases',
  ],
]

function commandFile(name: string): string {
  const plain = name.replaceAll(':', '-')
  const found = [
    `ops/${plain}.ts`,
    `ops/${plain}/${plain}.ts`,
    `ops/${plain}/main.ts`,
    `ops/${plain}/index.ts`,
  ]
    .map((file) => join(root, file))
    .find((file) => existsSync(file))
  if (!found) throw new StartError(`There is no command "${name}".`, 'See the scripts in package.json.')
  return found
}

const [name = 'start', ...rest] = process.argv.slice(2)
// Commands find their arguments at the usual place, without the "--" that npm may leave.
process.argv.splice(2, process.argv.length, ...rest.filter((part, at) => !(at === 0 && part === '--')))
process.channel?.unref()

try {
  const file = commandFile(name)
  if (!OWN_SETTINGS.includes(name)) await fillSettings()
  await import(file)
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
