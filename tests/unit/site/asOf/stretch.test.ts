import { describe, expect, it } from 'vitest'
import { publicSince, type StoredVersion } from '../../../../site/data/publicVersions.ts'
import { stretchOf, type DatedState } from '../../../../site/data/stretch.ts'

const TODAY = '2026-11-30'
const whole = { isWhole: true, isResumed: false }

const state = (id: string, at: string, turns: string[] = []): DatedState => ({ id, at, turns })

describe('the version of a day', () => {
  // 17:00 UTC is midnight in Viet Nam.
  const states = [
    state('d', '2026-11-10T03:00:00.000Z'),
    state('c', '2026-10-05T10:00:00.000Z'),
    state('b', '2026-10-05T02:00:00.000Z'),
    state('a', '2026-09-01T16:59:59.999Z'),
  ]
  const at = (day: string) => stretchOf({ ...whole, states }, day, TODAY)

  it.each([
    ['the day it was published, until its last second', '2026-09-01', 'a', '2026-09-01', '2026-10-04'],
    ['a day between two publications', '2026-09-20', 'a', '2026-09-01', '2026-10-04'],
    ['the day before the next one', '2026-10-04', 'a', '2026-09-01', '2026-10-04'],
    ['the last of a day with several', '2026-10-05', 'c', '2026-10-05', '2026-11-09'],
    ['the newest since it was published', '2026-11-10', 'd', '2026-11-10', null],
    ['today', TODAY, 'd', '2026-11-10', null],
  ])('is %s', (_, day, version, from, to) =>
    expect(at(day)).toMatchObject({ kind: 'stretch', version, from, to }),
  )

  it('begins a day later when it was published at midnight in Viet Nam', () => {
    const late = [state('a', '2026-09-01T17:00:00.000Z')]
    expect(stretchOf({ ...whole, states: late }, '2026-09-02', TODAY)).toMatchObject({ from: '2026-09-02' })
    expect(stretchOf({ ...whole, states: late }, '2026-09-01', TODAY)).toEqual({
      kind: 'before',
      since: '2026-09-02',
    })
  })

  it('says whether something was public before', () =>
    expect(['2026-09-01', '2026-10-05'].map((day) => at(day))).toMatchObject([
      { hasEarlier: false },
      { hasEarlier: true },
    ]))

  it.each([
    ['before', whole],
    ['lost', { isWhole: false, isResumed: false }],
    ['withdrawn', { isWhole: true, isResumed: true }],
    ['withdrawn', { isWhole: false, isResumed: true }],
  ])('does not exist before the first one: %s', (kind, told) => {
    expect(stretchOf({ ...told, states }, '2026-08-31', TODAY)).toEqual({ kind, since: '2026-09-01' })
  })

  it('does not exist where nothing is told', () =>
    expect(stretchOf({ ...whole, states: [] }, TODAY, TODAY)).toEqual({ kind: 'before', since: null }))

  it('changes on the days on which the clock changes what it shows, up to today', () => {
    const dated = [state('a', '2026-09-01T02:00:00.000Z', ['2026-01-01', '2026-10-01', '2026-12-01'])]
    const on = (day: string) => stretchOf({ ...whole, states: dated }, day, TODAY)
    expect(on('2026-09-30')).toMatchObject({ from: '2026-09-01', to: '2026-09-30' })
    expect(on('2026-10-01')).toMatchObject({ from: '2026-10-01', to: null })
    expect(on(TODAY)).toMatchObject({ from: '2026-10-01', to: null, hasEarlier: true })
  })

  it('gives every day of a stretch the same address', () => {
    const { from, to } = at('2026-10-20') as { from: string; to: string }
    expect(at(from)).toEqual(at(to))
    expect(at(from)).toMatchObject({ from })
  })
})

describe('the versions that the public may see', () => {
  const version = (id: string, updatedAt: string, more: StoredVersion['version']): StoredVersion => ({
    ...{ id, parent: 'p', updatedAt },
    version: more,
  })
  const published = { _status: 'published', withdrawal: { mode: 'gone', on: null } }
  const draft = { _status: 'draft', withdrawal: { mode: 'gone', on: null } }
  const withdrawn = { _status: 'draft', withdrawal: { mode: 'gone', on: '2026-10-01' } }
  const outdated = { _status: 'published', withdrawal: { mode: 'outdated', on: '2026-10-01' } }
  const idsOf = (all: StoredVersion['version'][], logged?: { hiddenAt?: string; since?: string }) => {
    const days = all.map((one, at) => version(String(at), `2026-10-${20 - at}`, one))
    const { states, isResumed } = publicSince(days, logged)
    return [states.map(({ id }) => id), isResumed]
  }

  it.each([
    ['leave out drafts', [draft, published, draft, published], [['1', '3'], false]],
    [
      'leave out what was in the trash, and all before it',
      [published, { ...published, deletedAt: 'x' }, published],
      [['0'], true],
    ],
    ['end at a withdrawal', [published, draft, withdrawn, published], [['0'], true]],
    ['hold what stays public as no longer current', [outdated, published], [['0', '1'], false]],
  ])('%s', (_, versions, expected) => expect(idsOf(versions)).toEqual(expected))

  it('are no older than the log, which may have told of an unpublishing, but for what is public today', () => {
    expect(idsOf([published, published, published], { since: '2026-10-19' })).toEqual([['0', '1'], false])
    expect(idsOf([published, published], { since: '2026-10-21' })).toEqual([['0'], false])
  })

  it('end where the document was unpublished without a withdrawal, which only the log tells', () =>
    expect(idsOf([published, draft, published], { hiddenAt: '2026-10-19T08:00' })).toEqual([['0'], true]))
})
