import { addDays, writtenDay, type Day } from '../day.ts'
import type { Workdays } from '../hours/workdays.ts'
import { weekdayOf } from '../hours/schedule.ts'
import type { Words } from '../types/contentType.ts'
import { dueOf, type CaseTime } from './clock.ts'
import type { ClockUnit } from './kind.ts'

const WEEKDAYS: Words[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
]

const withWeekday = (day: Day): Words => {
  const { vi, en } = WEEKDAYS[weekdayOf(day)]!
  return { vi: `${vi} ${writtenDay(day)}`, en: `${en} ${writtenDay(day)}` }
}

const amount = (length: number, unit: ClockUnit): Words =>
  unit === 'days'
    ? { vi: `${length} ngày`, en: `${length} ${length === 1 ? 'day' : 'days'}` }
    : { vi: `${length} ngày làm việc`, en: `${length} working ${length === 1 ? 'day' : 'days'}` }

function counted({ from, length, unit }: CaseTime): Words {
  const [day, time] = [withWeekday(from), amount(length, unit)]
  return {
    vi: `Tính ${time.vi}, từ ngày sau ${day.vi}.`,
    en: `${time.en}, counted from the day after ${day.en}.`,
  }
}

/** The holidays between two days, which working days leave out. */
function holidays({ from, unit }: CaseTime, due: Day, workdays: Workdays): Words[] {
  if (unit === 'days') return []
  const found: Words[] = []
  for (let day = addDays(from, 1); day <= due; day = addDays(day, 1)) {
    const name = workdays.holidayOn(day)
    if (name)
      found.push({
        vi: `Không tính ${writtenDay(day)}: ${name}.`,
        en: `${writtenDay(day)} does not count: ${name}.`,
      })
  }
  return found
}

const extended = ({ extensions = [], unit }: CaseTime): Words[] =>
  extensions.map(({ length, noticedOn, reason: given }) => {
    const reason = given.trim().replace(/\.$/, '')
    const time = amount(length, unit)
    return {
      vi: `Gia hạn ${time.vi} theo thông báo ngày ${writtenDay(noticedOn)}: ${reason}.`,
      en: `Extended by ${time.en} with the notice of ${writtenDay(noticedOn)}: ${reason}.`,
    }
  })

const paused = ({ pauses = [] }: CaseTime): Words[] =>
  pauses.map(({ from, to }) => {
    const end = to === null ? null : writtenDay(to)
    return {
      vi: end
        ? `Không tính thời gian chờ người gửi trả lời, từ sau ${writtenDay(from)} đến hết ${end}.`
        : `Thời hạn tạm dừng từ sau ${writtenDay(from)}: đang chờ người gửi trả lời.`,
      en: end
        ? `The wait for the sender’s reply, after ${writtenDay(from)} until ${end}, does not count.`
        : `The time stands still after ${writtenDay(from)}: the sender’s reply is awaited.`,
    }
  })

function moved(lastDay: Day, due: Day): Words[] {
  if (lastDay === due) return []
  const [from, to] = [withWeekday(lastDay), withWeekday(due)]
  return [
    {
      vi: `Ngày cuối là ${from.vi}, ngày nghỉ, nên hạn là ${to.vi}.`,
      en: `The last day is ${from.en}, a day of rest: due on ${to.en}.`,
    },
  ]
}

/** How the due day of a case came about, a sentence each, in order. */
export function explainDue(time: CaseTime, workdays: Workdays): Words[] {
  const due = dueOf(time, workdays)
  const between = due ? holidays(time, due.dueDay, workdays) : []
  const end = due ? moved(due.lastDay, due.dueDay) : []
  return [counted(time), ...between, ...paused(time), ...extended(time), ...end]
}
