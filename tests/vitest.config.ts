import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { isMongo, TEST_PROCESSES } from './support/testDatabase.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// Node keeps the packages compiled that test processes, and those that they start, load.
process.env.NODE_COMPILE_CACHE ??= join(root, '.build', 'compiled')

const support = (name: string) => join(root, 'tests/support', name)

/** What only one database can show is left out where the suite runs on the other. */
const ofTheOtherDatabase = isMongo ? ['tests/int/database/sqlite/**'] : ['tests/int/database/mongodb/**']

/** Files of tests/int that start other processes, cut connections or take long: each has a process of its own. */
const ALONE = [
  'tests/int/database/**/*.test.ts',
  'tests/int/search/*.test.ts',
  'tests/int/import/seed.test.ts',
  'tests/int/access/strangeRequests.test.ts',
  'tests/int/site/{reads,statements}.test.ts',
  'tests/int/cms/{killed,killedWorker,worker,freshness,fullDisk,databaseAway,pictures,adminWords}.test.ts',
]

/** The files of all projects with a database together, so that no process waits for the last file of another. */
const withDatabase = {
  maxWorkers: TEST_PROCESSES,
  testTimeout: 180_000,
  hookTimeout: 300_000,
  setupFiles: [support('quickHashesSetup.ts')],
  sequence: { groupOrder: 1 },
}

/**
 * Four projects: unit (no database, no network), contracts (what every content type keeps), int and alone (a real
 * database: SQLite in a temporary folder, or the MongoDB of TEST_DATABASE_URI). Files of contracts and alone run each in a
 * process of its own, since a process holds one Payload, two at a time. Those of unit and of int share two processes:
 * starting one and loading the packages takes longer than most files. Each begins with modules that nobody has used
 * (tests/support/freshFileSetup.ts).
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          maxWorkers: TEST_PROCESSES,
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, exclude: ofTheOtherDatabase, ...withDatabase },
      },
      {
        extends: true,
        test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'], ...withDatabase },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          exclude: ALONE,
          isolate: false,
          ...withDatabase,
        },
      },
    ],
    // A busy machine takes its time; what has to be quick is told by the benches.
    expect: { poll: { interval: 50, timeout: 20_000 } },
    environment: 'node',
    pool: 'forks',
    setupFiles: [support('freshFileSetup.ts')],
    sequence: { setupFiles: 'list' },
  },
})
