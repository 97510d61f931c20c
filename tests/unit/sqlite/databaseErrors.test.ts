import { ValidationError } from 'payload'
import { describe, expect, test, vi } from 'vitest'
import { database, isWriteConflict } from '../../../cms/database.ts'
import { toCallerError } from '../../../cms/databaseErrors.ts'

const withCode = (code: string | number, message = '') => Object.assign(new Error(message), { code })
const wrapped = (cause: unknown) => new Error('Failed query', { cause })

test.each([
  ['a held SQLite lock', withCode('SQLITE_BUSY')],
  ['the same, inside an error of Drizzle', wrapped(withCode('SQLITE_BUSY_SNAPSHOT'))],
  ['a MongoDB write conflict', withCode(112)],
  [
    'a transient transaction error',
    Object.assign(new Error(), { errorLabels: ['TransientTransactionError'] }),
  ],
  ['a DocumentDB lock timeout', new Error('SqlState(E55P03): could not obtain lock')],
])('%s is a conflict, and 503 for the caller', (_, err) => {
  expect(isWriteConflict(err)).toBe(true)
  expect(toCallerError(err)).toMatchObject({ status: 503, cause: err, isPublic: true })
})

test.each([
  ['a full disk', wrapped(withCode('SQLITE_FULL')), 507],
  ['a failing disk', wrapped(withCode('SQLITE_IOERR_WRITE')), 503],
  ['a server that is away', Object.assign(new Error(), { name: 'MongoServerSelectionError' }), 503],
])('%s is told with its status', (_, err, status) => {
  expect(isWriteConflict(err)).toBe(false)
  expect(toCallerError(err)).toMatchObject({ status })
})

test('other errors stay as they are', () => {
  const invalid = new ValidationError({ errors: [{ message: 'x', path: 'slug' }] })
  const bug = new TypeError('a bug')
  expect([toCallerError(invalid), toCallerError(bug), toCallerError(undefined)]).toEqual([
    invalid,
    bug,
    undefined,
  ])
  expect(isWriteConflict(bug)).toBe(false)
})

describe('MongoDB in production', () => {
  const open = (DATABASE_URI: string) => database({ DATABASE_URI, database: 'mongodb' })

  test('is refused without a replica set, since it would have no transactions', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await expect(open('mongodb://db.example.vn/portal')).rejects.toThrow('replica set')
    await expect(open('mongodb://db.example.vn/portal?replicaSet=')).rejects.toThrow('replica set')
    await expect(open('mongodb://db.example.vn/portal?tls=true&replicaSet=rs0')).resolves.toBeDefined()
    await expect(open('mongodb+srv://db.example.vn/portal')).resolves.toBeDefined()
    vi.unstubAllEnvs()
  })
})
