import type { Where } from 'payload'
import { addDays, type Day } from '../content/day.ts'

/** The lists of the desk of cases, in the order in which they are shown. */
export const CASE_TABS = ['new', 'mine', 'due', 'overdue', 'waiting', 'approval', 'open', 'closed'] as const
export type CaseTab = (typeof CASE_TABS)[number]

/** An answer that is due within so many days is urgent. */
export const DUE_SOON_DAYS = 3

/** What was closed earlier is found by its number: nobody reads a list of years. */
const CLOSED_DAYS = 90

interface Looked {
  user: string
  today: Day
}

const isOpen: Where = { isOpen: { equals: true } }
const state = (one: string): Where => ({ state: { equals: one } })

const TABS: Record<CaseTab, (by: Looked) => Where[]> = {
  new: () => [isOpen, state('received')],
  mine: ({ user }) => [isOpen, { assignee: { equals: user } }],
  due: ({ today }) => [
    isOpen,
    { dueOn: { greater_than_equal: today } },
    { dueOn: { less_than_equal: addDays(today, DUE_SOON_DAYS) } },
  ],
  overdue: ({ today }) => [isOpen, { dueOn: { less_than: today } }],
  waiting: () => [isOpen, state('waitingForSender')],
  approval: () => [{ isPending: { equals: true } }],
  open: () => [isOpen],
  closed: ({ today }) => [{ closedOn: { greater_than_equal: addDays(today, -CLOSED_DAYS) } }],
}

/** What a list of the desk holds. */
export const whereOfTab = (tab: CaseTab, by: Looked): Where[] => TABS[tab](by)

/** The order of a list: what is due first, and of what is over, the latest. */
export const sortOfTab = (tab: CaseTab): string => (tab === 'closed' ? '-closedOn' : 'dueOn')
