import { startOfDay, type Day } from '../../content/day.ts'
import type { CasesText } from './text.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export type DueStanding = 'none' | 'late' | 'today' | 'left'

/** How a due day stands on a day, and how many calendar days lie between them. */
export function dueStanding(
  due: Day | null | undefined,
  today: Day,
): { standing: DueStanding; days: number } {
  if (!due) return { standing: 'none', days: 0 }
  const days = Math.round((startOfDay(due).getTime() - startOfDay(today).getTime()) / DAY_MS)
  return { standing: days < 0 ? 'late' : days === 0 ? 'today' : 'left', days: Math.abs(days) }
}

/** The same in words: “còn 3 ngày”. */
export function dueWords(due: Day | null | undefined, today: Day, words: CasesText): string {
  const { standing, days } = dueStanding(due, today)
  return { none: words.noDue, late: words.late(days), today: words.today, left: words.left(days) }[standing]
}
