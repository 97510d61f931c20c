import { describe, expect, it } from 'vitest'
import {
  queryOf,
  readAsked,
  toNumber,
  whereOfFilters,
  whereOfNumber,
} from '../../../../cms/caseDesk/asked.ts'
import { whereOfTab } from '../../../../cms/caseDesk/tabs.ts'
import { dueStanding } from '../../../../cms/components/cases/dueWords.ts'

describe('the address of the desk of cases', () => {
  it('shows new cases where it asks for nothing that can be', () => {
    const asked = readAsked({ tab: 'x', page: '-1', kind: ['a'], search: ' ' })
    expect(asked).toMatchObject({ tab: 'new', page: 1, kind: null, search: null })
    expect(readAsked({ page: '1e9' }).page).toBe(200)
  })

  it('keeps what is asked, without what stands for itself', () => {
    const asked = readAsked({ tab: 'overdue', kind: 'hoi-dap' })
    expect(queryOf(asked)).toBe('?tab=overdue&kind=hoi-dap')
    expect(queryOf({ ...asked, page: 2 })).toContain('page=2')
  })

  it.each([
    ['PA-2026-000123', 'PA-2026-000123'],
    ['pa 2026 123', 'PA-2026-000123'],
    ['2026-7', 'PA-2026-000007'],
    ['ổ gà', null],
  ])('reads “%s” as the number %s', (search, number) => expect(toNumber(search)).toBe(number))

  it('finds a number exactly in whichever list it is, and words within texts', () => {
    expect(whereOfNumber(readAsked({ search: '2026-7' }))).toEqual({ number: { equals: 'PA-2026-000007' } })
    expect(whereOfNumber(readAsked({ search: 'ổ gà' }))).toBeNull()
    expect(whereOfFilters(readAsked({ search: 'ổ gà' }))).toEqual([
      { or: [{ text: { contains: 'ổ gà' } }, { theirNumber: { equals: 'ổ gà' } }] },
    ])
  })
})

describe('due days on the desk', () => {
  const by = { user: 'u', today: '2026-11-30' }

  it('are late from the day after', () => {
    expect(whereOfTab('overdue', by)).toContainEqual({ dueOn: { less_than: '2026-11-30' } })
    expect(whereOfTab('due', by)).toContainEqual({ dueOn: { greater_than_equal: '2026-11-30' } })
  })

  it.each([
    ['2026-11-29', 'late', 1],
    ['2026-11-30', 'today', 0],
    ['2026-12-02', 'left', 2],
    [null, 'none', 0],
  ] as const)('%s is %s by %i days', (due, standing, days) =>
    expect(dueStanding(due, by.today)).toEqual({ standing, days }),
  )
})
