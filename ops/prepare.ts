import { prepareDatabase } from '../cms/commands/prepareDatabase.ts'
import { env } from '../cms/env.ts'
import { hasPendingMigrations } from '../cms/sqlite/appliedMigrations.ts'
import { isDiskFull, openDataDir } from './start/dataDir.ts'
import { explain } from './start/failure.ts'
import { toLine, type Message } from './start/messages.ts'
import { sqlitePath } from './start/settings.ts'

const say = (message: Message) => void process.stdout.write(toLine(message))

async function backUpWhenMigrating(): Promise<void> {
  const path = sqlitePath(env)
  if (!path || !hasPendingMigrations(path)) return
  say({ kind: 'step', label: 'Backing up the database before its schema changes' })
  const { backUpBeforeMigration } = await import('./backup/beforeMigration.ts')
  await backUpBeforeMigration(env)
  say({ kind: 'done' })
}

try {
  // This command may also be run on its own, for a folder that does not exist yet.
  openDataDir(env.DATA_DIR)
  await backUpWhenMigrating()
  await prepareDatabase(say)
  process.exit(0)
} catch (error) {
  console.error(error)
  // Payload hides the cause when an upload cannot be written.
  say({ kind: 'failed', line: explain(isDiskFull(env.DATA_DIR) ? new Error('ENOSPC') : error) })
  process.exitCode = 1
}
