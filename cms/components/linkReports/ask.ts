import type { Reported } from '../../linkReports/tasks.ts'
import { askRoute } from '../askRoute.ts'

/** What the route of a place's reports says (cms/linkReports/routes.ts). */
export interface ToldReports {
  reported: Reported | null
  /** Since when readers are told, the day of the last check, and who did it. */
  reportedSince: string | null
  checkedOn: string | null
  by: string | null
  mayCheck: boolean
}

/** Reads the reports of a place, or says that somebody has tried it. @returns why it was refused, or what holds now */
export async function askLinkReports(url: string, body?: object): Promise<ToldReports | { error: string }> {
  const answer = await askRoute<ToldReports>(url, body)
  return 'json' in answer ? answer.json : { error: answer.errors.join(' ') }
}
