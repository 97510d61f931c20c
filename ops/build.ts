import { buildWhatIsStale } from './start/build.ts'
import { explain } from './start/failure.ts'
import { makeProgress } from './start/progress.ts'
import { loadSettings, namedDataDir, toEnvironment } from './start/settings.ts'

// Builds the admin and the portal when their sources have changed; `npm start` does the same.
try {
  namedDataDir()
  const progress = makeProgress()
  const built = await buildWhatIsStale(toEnvironment(await loadSettings()), progress)
  if (built.length === 0) progress.tell('The admin and the portal are up to date')
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
