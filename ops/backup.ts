import { makeBackup, timestampOf } from './backup/makeBackup.ts'
import { StartError } from './start/failure.ts'
import { makeProgress } from './start/progress.ts'

// npm run backup -- [name]: works beside the running portal, into DATA_DIR/backups.
const [name = timestampOf(new Date())] = process.argv.slice(2)
if (!/^[\w.-]{1,80}$/.test(name) || /^\.|\.part$/.test(name)) {
  throw new StartError(`"${name}" is no name for a backup.`, 'Use letters, digits, "-" and "_".')
}
const { env } = await import('../cms/env.ts')
const folder = await makeBackup(env, name, makeProgress())
console.log(
  `Backup: ${folder}\nKeep a copy of that folder on another machine. To bring it back: npm run restore -- ${name}`,
)
process.exit(0)
