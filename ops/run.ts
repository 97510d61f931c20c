import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { explain, StartError } from './start/failure.ts'
import { fillSettings } from './start/settings.ts'

/** Commands of this folder that get the settings of `npm start`, as those of the CMS do; the others need none, or their own. */
const WITH_SETTINGS = ['backup', 'restore', 'prepare']

/** The file of a command, and its exit code when nothing could be done. */
function findCommand(name: string): { file: string; needsSettings: boolean; failed: number } {
  const file = `${name.replaceAll(':', '-')}.ts`
  const [own, ofCms] = [join(root, 'ops', file), join(root, 'cms/commands', file)]
  if (existsSync(own)) return { file: own, needsSettings: WITH_SETTINGS.includes(name), failed: 1 }
  if (existsSync(ofCms)) return { file: ofCms, needsSettings: name !== 'new:type', failed: 2 }
  throw new StartError(`There is no command "${name}".`, 'See the scripts in package.json.')
}

const [name = 'start', ...rest] = process.argv.slice(2)
// Commands find their arguments at the usual place, without the "--" that npm may leave.
process.argv.splice(2, process.argv.length, ...rest.filter((part, at) => !(at === 0 && part === '--')))
process.channel?.unref()

let failed = 1
try {
  const command = findCommand(name)
  failed = command.failed
  if (command.needsSettings) await fillSettings()
  await import(command.file)
} catch (error) {
  console.error(explain(error))
  process.exit(failed)
}
