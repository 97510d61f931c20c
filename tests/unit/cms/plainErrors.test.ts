import { expect, test, vi } from 'vitest'
import { plainArgument } from '../../../cms/server/logger.ts'
import { logError } from '../../../site/server/log.ts'

/** As Drizzle throws it: its values are in its message, its stack and a property. */
function failed(): Error {
  const params = ['Ông Nguyễn Văn A\nsố nhà 12', 'x']
  const message = `Failed query: insert into "cases" values (?)\nparams: ${params.join(',')}`
  return Object.assign(new Error(message, { cause: new Error('SQLITE_FULL: disk is full') }), { params })
}
const wrapped = () => new Error('not stored', { cause: failed() })

const VALUES = /Nguyễn|số nhà|params/

test.each([
  ['an error', () => failed()],
  ['an error beside a message', () => ({ msg: 'refused', err: failed() })],
  ['an error under another name', () => ({ error: failed() })],
  ['the cause of an error', () => ({ err: wrapped() })],
])('the log of the CMS keeps the statement and the reason of %s, and none of its values', (_, made) => {
  const line = JSON.stringify(plainArgument(made()))
  expect(line).not.toMatch(VALUES)
  for (const kept of ['insert into', 'SQLITE_FULL', 'plainErrors.test.ts']) expect(line).toContain(kept)
})

test('messages lose the values, and other errors nothing', () => {
  expect(plainArgument(failed().message)).toBe('Failed query: insert into "cases" values (?)')
  const other = Object.assign(new Error('Hỏng'), { status: 418 })
  expect(plainArgument(other)).toBe(other)
  expect(plainArgument({ msg: 'x', err: other })).toEqual({ msg: 'x', err: other })
})

test('the log of the portal keeps the same', () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  logError('not stored', {}, wrapped())
  const line = String(written.mock.calls[0]![0])
  written.mockRestore()
  expect(line).not.toMatch(VALUES)
  expect(JSON.parse(line)).toMatchObject({
    err: { message: 'not stored', cause: { message: expect.stringContaining('insert into') as string } },
  })
})
