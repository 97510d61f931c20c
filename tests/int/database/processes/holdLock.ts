import { setTimeout as sleep } from 'node:timers/promises'
import { openSqliteClient } from '../../../../cms/sqlite/client.ts'

/** Holds the write lock of a database file: `node holdLock.ts <path> <milliseconds>`. Says `held` when it has it. */
const [path = '', milliseconds = '0'] = process.argv.slice(2)
const client = await openSqliteClient({ path })
const transaction = await client.transaction()
console.log('held')
await sleep(Number(milliseconds))
await transaction.rollback()
process.exit(0)
