import type { Reported } from '../../linkReports/tasks.ts'
import { REPORT_KIND_WORDS } from '../../linkReports/words.ts'

/** What readers met at a place, each with how many of them. */
export function KindCounts({ kinds, language }: { kinds: Reported['kinds']; language: string }) {
  return (
    <ul>
      {kinds.map(({ kind, count }) => (
        <li key={kind}>{`${REPORT_KIND_WORDS[kind][language === 'en' ? 'en' : 'vi']}: ${count}`}</li>
      ))}
    </ul>
  )
}
