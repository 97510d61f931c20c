import { feeOf, timeOf } from '../../../cms/content/summaries.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'

type Part = 'result' | 'time' | 'fee' | 'papers' | 'steps'

const isKnown = ({ kind }: { kind: string }) => kind !== 'unknown'

const VERBATIM = 'verbatim'

/** Facts a citizen needs that are missing in the record. */
export function missingParts(doc: Procedure): Part[] {
  const { published, methods, cases, results } = doc
  const timed = methods ?? []
  const has: Record<Part, boolean> = {
    result: (results ?? []).length > 0,
    time: Boolean(published?.timeText) || isKnown(timeOf(doc)) || timed.some((one) => one.time?.note),
    fee: Boolean(published?.feeText) || isKnown(feeOf(doc)),
    papers: (cases ?? []).some((one) => one.documents?.length),
    steps: (cases ?? []).some((one) => one.steps?.length),
  }
  return (Object.keys(has) as Part[]).filter((part) => !has[part])
}

/** 'giấy tờ cần nộp, các bước thực hiện': the missing facts in words; undefined when there are none. */
export function missingInWords(doc: Procedure, locale: Locale): string | undefined {
  const { parts } = useText(locale).procedures.page.missing
  return (
    missingParts(doc)
      .map((part) => parts[part])
      .join(', ') || undefined
  )
}

/** Whether the name still has to be compared with the national database. */
export const isNameUnverified = ({ provenance }: Procedure): boolean =>
  Boolean(provenance?.nameStatus) && provenance?.nameStatus !== VERBATIM
