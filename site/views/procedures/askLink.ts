import { pathsOf } from '../../../cms/content/questions/ask.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { questionsPath, type Locale } from '../../paths.ts'
import { formatNumber } from '../format.ts'

/** The way to the questions of a procedure. */
export interface AskLink {
  href: string
  label: string
}

/** So many courses tell how many questions a reader answers. */
const MOST_PATHS = 500

/** 'Trả lời 3–5 câu hỏi …': how many a reader answers depends on the answers. Undefined without questions. */
export function toAskLink(
  { code, questions }: Pick<Procedure, 'code' | 'questions'>,
  commune: string | undefined,
  locale: Locale,
): AskLink | undefined {
  if (!questions?.length) return undefined
  const counts = [...pathsOf(questions, MOST_PATHS)].map((path) => path.size)
  const ends = [...new Set([Math.min(...counts), Math.max(...counts)])]
  const count = ends.map((end) => formatNumber(end, locale)).join('–')
  return {
    href: questionsPath(code, { xa: commune }, locale),
    label: useText(locale).procedures.questions.start(count),
  }
}
