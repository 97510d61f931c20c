import { describe, expect, it, test } from 'vitest'
import {
  consultationStateOf,
  daysLeftOf,
  earliestLastDay,
  isSameDraft,
} from '../../../cms/content/consultations.ts'

/** From 2 until 22 November 2026; days are stored as some instant of theirs. */
const dated = { opensOn: '2026-11-02T05:00:00.000Z', closesOn: '2026-11-22T05:00:00.000Z' }
const at = (vietnam: string) => new Date(`${vietnam}+07:00`)

describe('whether comments are taken', () => {
  test.each([
    ['2026-11-01T23:59:59', 'planned'],
    ['2026-11-02T00:00:00', 'open'],
    ['2026-11-22T23:59:59', 'open'],
    ['2026-11-23T00:00:00', 'closed'],
    ['2026-11-23T00:00:01', 'closed'],
  ])('at %s in Viet Nam: %s', (time, state) => {
    expect(consultationStateOf(dated, at(time))).toBe(state)
  })

  it('is not so while a day is missing', () => {
    expect(consultationStateOf({ closesOn: dated.closesOn }, at('2026-11-10T12:00:00'))).toBe('planned')
  })
})

describe('the days that are left', () => {
  test.each([
    ['2026-11-01T12:00:00', null],
    ['2026-11-02T00:00:00', 20],
    ['2026-11-21T23:59:59', 1],
    ['2026-11-22T00:00:00', 0],
    ['2026-11-22T23:59:59', 0],
    ['2026-11-23T00:00:00', null],
  ])('at %s: %s', (time, left) => {
    expect(daysLeftOf(dated, at(time))).toBe(left)
  })
})

it('counts twenty days without the day of publication', () => {
  expect(earliestLastDay('2026-11-02', 20)).toBe('2026-11-22')
})

it('compares drafts by what they say', () => {
  const article = { key: 'dieu-1', heading: 'Điều 1', text: 'Một.' }
  expect(isSameDraft([article], [{ ...article, text: ' Một. ' }])).toBe(true)
  expect(isSameDraft([article], [{ ...article, text: 'Hai.' }])).toBe(false)
  expect(isSameDraft([article], [])).toBe(false)
  expect(isSameDraft(null, undefined)).toBe(true)
})
