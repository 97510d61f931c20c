import { describe, expect, it } from 'vitest'
import { BadInput, Gone, NotFound, Unavailable, statusOf } from '../../../site/errors.ts'

describe('the status of a failure', () => {
  it.each([
    [new NotFound(), 404],
    [new Gone(), 410],
    [new BadInput(), 400],
    [new Unavailable(), 503],
    [Object.assign(new Error('payload'), { status: 404 }), 404],
    [Object.assign(new Error('db'), { code: 'SQLITE_CANTOPEN' }), 503],
    [Object.assign(new Error('mongo'), { name: 'MongoServerSelectionError' }), 503],
    [new Error('outer', { cause: new NotFound() }), 404],
    [new TypeError('bug'), 500],
    [Object.assign(new Error('teapot'), { status: 418 }), 500],
    ['text', 500],
    [null, 500],
  ])('%o is %i', (failure, status) => expect(statusOf(failure)).toBe(status))
})
