import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { isMongo, TEST_PROCESSES } from './support/testDatabase.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// Every test file is a process that loads the same packages: Node keeps them compiled.
process.env.NODE_COMPILE_CACHE ??= join(root, '.build', 'compiled')

/** What only one database can show is left out where the suite runs on the other. */
const ofTheOtherDatabase = isMongo ? ['tests/int/database/sqlite/**'] : ['tests/int/database/mongodb/**']

/**
 * Three projects: unit (no database, no network), contracts (what every content type keeps), int (a real database:
 * SQLite in a temporary folder, or the MongoDB of TEST_DATABASE_URI). Files of contracts and int run each in a process of
 * its own, since a process holds one Payload, two at a time.
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
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'], ...withDatabase(1) },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          exclude: ofTheOtherDatabase,
          ...withDatabase(2),
        },
      },
    ],
    // A busy machine takes its time; what has to be quick is told by the benches.
    expect: { poll: { interval: 50, timeout: 20_000 } },
    environment: 'node',
    pool: 'forks',
  },
})

function withDatabase(groupOrder: number) {
  return {
    maxWorkers: TEST_PROCESSES,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    sequence: { groupOrder },
  }
}
