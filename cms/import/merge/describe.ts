import type { Difference } from './sides.ts'
import { subjectOf } from './values.ts'

/** '.cases[#0].documents[Tờ khai#0]' as 'cases.documents'. */
export const plainPath = (path: string): string => path.replace(/\[.*?#\d+\]/g, '').replace(/^\./, '')

/** Where a difference is, in a line of a command's report: 'cases.documents: Tờ khai'. */
export function describeDifference({ path, here, source, base }: Difference): string {
  const subject = path.endsWith(']') ? subjectOf(here ?? source ?? base).slice(0, 80) : ''
  return subject ? `${plainPath(path)}: ${subject}` : plainPath(path)
}
