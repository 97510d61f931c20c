import { expect, test } from 'vitest'
import { explain, StartError } from '../../../ops/start/failure.ts'

const withCode = (code: string, message = '', path?: string) =>
  Object.assign(new Error(message), { code, path })

test.each([
  [withCode('ENOSPC'), /disk is full/],
  [withCode('SQLITE_FULL'), /disk is full/],
  [withCode('SQLITE_CORRUPT', 'database disk image is malformed'), /damaged.*backup/],
  [withCode('ERR_SQLITE_ERROR', 'file is not a database'), /damaged.*backup/],
  [withCode('SQLITE_BUSY'), /held by another process/],
  [withCode('SQLITE_CANTOPEN'), /write permission to DATA_DIR/],
  [withCode('EACCES', 'permission denied', '/srv/portal/logs'), /write permission.*\(\/srv\/portal\/logs\)/],
  [
    Object.assign(new Error('connect ENOENT /run/clamav/clamd.ctl'), { name: 'ScannerError' }),
    /virus scanner .*does not answer/,
  ],
  [withCode('EROFS'), /write permission/],
  [
    Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoServerSelectionError' }),
    /MongoDB does not answer/,
  ],
  [Object.assign(new Error('auth'), { codeName: 'AuthenticationFailed' }), /refuses the user name/],
])('%s is explained', (error, expected) => {
  expect(explain(error)).toMatch(expected)
  expect(explain(new Error('save failed', { cause: error }))).toMatch(expected)
  expect(explain(error)).not.toContain('\n')
})

test('our own message is told as it is, wherever it stands in the chain', () => {
  const ours = new StartError('Port 4321 (PORT) is taken.', 'Choose another.')
  expect(explain(new Error('outer', { cause: ours }))).toBe('Port 4321 (PORT) is taken. Choose another.')
})

test('every wrong setting is named', () => {
  const error = Object.assign(new Error('long'), {
    name: 'SettingsError',
    messages: ['PORT: too big', 'SEED: unknown'],
  })
  expect(explain(error)).toBe('A setting is wrong: PORT: too big; SEED: unknown.')
})

test('what is not known is told by its first line', () => {
  expect(explain(new Error('first\nsecond'))).toBe('Error first')
  expect(explain('just text')).toBe('just text')
})
