import { expect, test } from 'vitest'
import { packSchedule, unpackSchedule } from '../../../../cms/content/hours/packed.ts'
import type { Schedule } from '../../../../cms/content/hours/schedule.ts'

const day: Schedule['week'][number] = [
  [450, 690],
  [810, 1020],
]
const dated = [{ from: '2027-01-01', to: '2027-01-01', sessions: [], reason: 'Tết Dương lịch' }] as const
const schedule: Schedule = { week: [day, day, day, day, day, [], []], dated, monthly: [] }

test('a schedule is the same after it was in a page', () => {
  for (const monthly of [[], [{ nth: 2, weekday: 5, sessions: day }]]) {
    const read = JSON.parse(JSON.stringify(packSchedule({ ...schedule, monthly })))
    expect(unpackSchedule(read)).toEqual({ ...schedule, monthly })
  }
})
