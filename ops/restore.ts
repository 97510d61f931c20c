import { listBackups } from './backup/manifest.ts'
import { restoreBackup } from './backup/restoreBackup.ts'
import { lockDataDir } from './start/dataDir.ts'
import { makeProgress } from './start/progress.ts'

// npm run restore -- <name>: from DATA_DIR/backups, while the portal is stopped. Without a name: lists them.
const { env } = await import('../cms/env.ts')
const [name] = process.argv.slice(2)
if (!name) {
  const names = listBackups(env.DATA_DIR)
  console.log(names.length > 0 ? `Backups:\n${names.join('\n')}` : 'There are no backups yet: npm run backup')
  process.exit(0)
}
const { release } = await lockDataDir(env.DATA_DIR)
try {
  const { manifest, aside } = await restoreBackup(env, name, makeProgress())
  const before = aside.length > 0 ? `What was there before: ${aside.join(', ')}` : 'Nothing was there before.'
  console.log(`Restored as of ${manifest.at}. ${before}\nStart the portal: npm start`)
} finally {
  release()
}
process.exit(0)
