import { addDays, startOfDay, TIME_ZONE, today, type Day } from '../../cms/content/day.ts'
import {
  datedOn,
  nextNth,
  stateAt,
  usualOn,
  weekdayOf,
  type Minute,
  type OpenState,
  type Schedule,
} from '../../cms/content/hours/schedule.ts'
import { unpackSchedule, type PackedSchedule } from '../../cms/content/hours/packed.ts'
import { clockOf } from '../../cms/content/hours/sessions.ts'
import { hours } from '../i18n/hours.ts'

const EVERY_MS = 20_000
const WEEK = 7

const locale = document.documentElement.lang === 'en' ? 'en' : 'vi'
const words = hours[locale]

/** '04/01' or '4 January'. */
function shortDate(day: Day): string {
  if (locale === 'vi') return `${day.slice(8)}/${day.slice(5, 7)}`
  const parts = { timeZone: TIME_ZONE, day: 'numeric', month: 'long' } as const
  return startOfDay(day).toLocaleDateString('en-GB', parts)
}

/** The weekday within a sentence; with its date when it is a week ahead or more. */
function dayInWords(day: Day, since: Day): string {
  const name = words.weekdays[weekdayOf(day)] ?? ''
  const inSentence = locale === 'en' ? name : name.replace(/^Thứ/, 'thứ')
  return day < addDays(since, WEEK) ? inSentence : `${inSentence} ${shortDate(day)}`
}

function opening({ day, minute }: Minute, since: Day): string {
  const clock = clockOf(minute)
  if (day === since) return words.today(clock)
  return day === addDays(since, 1) ? words.tomorrow(clock) : words.on(clock, dayInWords(day, since))
}

function say(state: OpenState, since: Day): string {
  if (!state.isOpen) {
    const closed = state.reason ? words.closedFor(state.reason) : words.closedNow
    return state.next ? `${closed}, ${opening(state.next, since)}` : closed
  }
  if (!state.until) return words.openAlways
  const clock = clockOf(state.until.minute)
  return state.until.day === since
    ? words.open(clock)
    : words.openTo(clock, dayInWords(state.until.day, since))
}

/** Marks the line of the current weekday, unless other hours apply, and dates those of monthly rules. */
function markLines(list: Element, schedule: Schedule, day: Day): void {
  const weekday = weekdayOf(day)
  const isUsual = !datedOn(schedule, day) && usualOn(schedule, day) === schedule.week[weekday]
  for (const line of list.querySelectorAll<HTMLElement>('[data-weekdays]')) {
    if (isUsual && line.dataset.weekdays?.includes(String(weekday))) line.setAttribute('aria-current', 'date')
    else line.removeAttribute('aria-current')
  }
  for (const line of list.querySelectorAll<HTMLElement>('[data-nth]')) {
    const [nth = 1, on = 0] = (line.dataset.nth ?? '').split(' ').map(Number)
    const next = line.querySelector('small') ?? line.appendChild(document.createElement('small'))
    next.textContent = ` (${words.next(shortDate(nextNth({ nth, weekday: on }, day)))})`
  }
}

/** Says in an element whether a place is open, for as long as the page is. */
export function tellIfOpen(element: HTMLElement, schedule: Schedule): void {
  const list = element.closest('dl > div')
  let marked: Day | undefined
  const show = () => {
    const day = today()
    if (list && day !== marked) markLines(list, schedule, day)
    marked = day
    const state = stateAt(schedule, Date.now())
    const text = say(state, day)
    if (element.textContent !== text) element.textContent = text
    element.dataset.is = state.isOpen ? 'open' : 'closed'
  }
  show()
  setInterval(show, EVERY_MS)
}

for (const element of document.querySelectorAll<HTMLElement>('[data-open]'))
  tellIfOpen(element, unpackSchedule(JSON.parse(element.dataset.open ?? '') as PackedSchedule))
