import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { sharedDatabase, TEST_PROCESSES } from '../tests/support/testDatabase.ts'
import { finish, runSteps } from './check/runSteps.ts'
import { forgetSettings } from './check/settings.ts'
import { vitest } from './check/steps.ts'
import { endWithChildren } from './start/tether.ts'

// npm run test:mongodb: the integration suite on the server of MONGODB_URI, in its own databases, which it drops
// afterwards.
const address = process.env.MONGODB_URI
if (!address) {
  console.error(
    'MONGODB_URI is not set: give the connection string of a MongoDB with a replica set, then run again.',
  )
  process.exit(2)
}
forgetSettings()
endWithChildren(3000)
const name = `portal_test_${randomBytes(6).toString('hex')}`
const settings = { TEST_DATABASE_URI: address, TEST_DATABASE_NAME: name }
const tally = await runSteps([vitest('mongodb', 1, ['alone', 'contracts', 'int'], settings)])
const client = new MongoClient(address)
for (let place = 1; place <= TEST_PROCESSES; place++) {
  await client
    .db(sharedDatabase(name, place))
    .dropDatabase()
    .catch(() => undefined)
}
await client.close()
finish(tally)
