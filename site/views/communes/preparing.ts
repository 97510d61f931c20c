import { KEY } from '../../../cms/content/questions/condition.ts'
import {
  ANSWER,
  preparePath,
  procedureInPath,
  procedurePath,
  type Locale,
  type PrepareChoice,
} from '../../paths.ts'
import { readKept } from '../procedures/kept.ts'

/** The parameter by which a reader who chooses a commune comes from a checklist, and its value. */
export const BACK = { name: 've', value: 'chuan-bi' } as const

const LONGEST_KEY = 40
const MOST_ANSWERS = 30

const isAnswer = ([name, value]: [string, string]): boolean =>
  name.startsWith(ANSWER) &&
  name.length <= ANSWER.length + LONGEST_KEY &&
  value.length <= LONGEST_KEY &&
  KEY.test(value)

/** What the checklist had in its address, to which a reader returns with a commune; undefined for one who comes from elsewhere. */
export function readPreparing(params: URLSearchParams): PrepareChoice | undefined {
  if (params.get(BACK.name) !== BACK.value) return undefined
  const { ngay, gio } = readKept(params)
  const number = params.get('truong-hop') ?? ''
  const answers = [...params].filter(isAnswer).slice(0, MOST_ANSWERS)
  return {
    ...{ ngay, gio, ...(/^[1-9]\d{0,2}$/.test(number) && { 'truong-hop': Number(number) }) },
    ...Object.fromEntries(answers),
  }
}

/** Where a reader goes on with a commune, or without one: to the checklist, or to the procedure. */
export function goOnPath(
  code: string,
  { xa, preparing }: { xa?: string; preparing?: PrepareChoice | undefined },
  locale: Locale,
): string {
  if (preparing) return preparePath(code, { ...preparing, xa }, locale)
  return xa ? procedureInPath(code, xa, locale) : procedurePath(code, locale)
}
