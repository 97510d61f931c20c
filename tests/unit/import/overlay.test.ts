import { describe, expect, test } from 'vitest'
import { covers, overlay } from '../../../ops/import/overlay.ts'

describe('covers', () => {
  test.each([
    ['equal', { a: 1 }, { a: 1 }, true],
    ['what the source does not name does not count', { a: 1, b: 2 }, { a: 1 }, true],
    ['another value', { a: 1 }, { a: 2 }, false],
    ['something new', {}, { a: 1 }, false],
    ['nothing said', { a: 1 }, { a: null }, true],
    ['one day at two times', { on: '2026-11-22T00:00:00.000Z' }, { on: '2026-11-22T12:00:00.000Z' }, true],
    [
      'ids and editors members of rows',
      { rows: [{ id: 'x', name: 'a', form: 'f' }] },
      { rows: [{ name: 'a' }] },
      true,
    ],
    ['a row more', { rows: [{ name: 'a' }] }, { rows: [{ name: 'a' }, { name: 'b' }] }, false],
    ['a row less', { rows: [{ name: 'a' }, { name: 'b' }] }, { rows: [{ name: 'a' }] }, false],
    ['another order', { rows: ['a', 'b'] }, { rows: ['b', 'a'] }, false],
    ['a group that is not there', { group: null }, { group: { a: 1 } }, false],
  ])('%s', (_name, stored, incoming, expected) => expect(covers(stored, incoming)).toBe(expected))
})

describe('overlay', () => {
  test('rows keep their id and what an editor added, found by what they say', () => {
    const stored = [
      { id: '1', name: 'Tờ khai', originals: 1, form: 'file' },
      { id: '2', name: 'Ảnh' },
    ]
    const incoming = [{ name: 'Ảnh', copies: 2 }, { name: 'Tờ khai', originals: 2 }, { name: 'Mới' }]
    expect(overlay(stored, incoming)).toEqual([
      { id: '2', name: 'Ảnh', copies: 2 },
      { id: '1', name: 'Tờ khai', originals: 2, form: 'file' },
      { name: 'Mới' },
    ])
  })

  test('two rows that say the same keep an id each', () => {
    const stored = [
      { id: '1', name: 'a' },
      { id: '2', name: 'a' },
    ]
    expect(overlay(stored, [{ name: 'a' }, { name: 'a' }])).toEqual(stored)
  })

  test('rows without a name are taken in their order', () => {
    const stored = [{ id: '1', documents: [{ id: '2', name: 'a', note: 'n' }] }]
    const incoming = [{ documents: [{ name: 'a' }, { name: 'b' }] }]
    expect(overlay(stored, incoming)).toEqual([
      { id: '1', documents: [{ id: '2', name: 'a', note: 'n' }, { name: 'b' }] },
    ])
  })

  test('groups keep their other members; null leaves what is there', () => {
    const stored = { note: 'kept', time: { value: 1, unit: 'day' } }
    expect(overlay(stored, { time: { value: 2 }, note: null })).toEqual({
      note: 'kept',
      time: { value: 2, unit: 'day' },
    })
  })

  test('what it gives covers what came in', () => {
    const stored = { rows: [{ id: '1', channel: 'online', fees: [{ id: '3', amount: 1 }] }] }
    const incoming = {
      rows: [
        { channel: 'direct', fees: [{ amount: 5, kind: null }] },
        { channel: 'online', fees: [{ amount: 2 }] },
      ],
    }
    expect(covers(overlay(stored, incoming), incoming)).toBe(true)
  })
})
