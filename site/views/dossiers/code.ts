import { isProcedureCode } from '../../../cms/content/procedureCode.ts'

/** Why what was typed is not looked up. */
type CodeProblem = 'empty' | 'notCode' | 'identity' | 'procedure'
export type TypedCode = { code: string; problem: CodeProblem | null }

const LONGEST = 60
/**
 * Whatever systems may give out as a code. The pattern of today is not confirmed and those of earlier years live on, so
 * only what can be none is refused.
 */
const PLAUSIBLE = /^(?=(?:.*\d){4})[\p{L}\d][\p{L}\d./_-]{5,39}$/u
/** Identity numbers and telephones, which are never sent on. */
const PERSONAL = /^(\d{9}|\d{10}|\d{12}|\+84\d{9})$/
const DASHES = /[\u2010-\u2015\u2212]/g

function problemOf(code: string): CodeProblem | null {
  if (code === '') return 'empty'
  if (PERSONAL.test(code.replace(/(?<=\d)[.-](?=\d)/g, ''))) return 'identity'
  const isPlausible = PLAUSIBLE.test(code)
  if (isProcedureCode(code)) return 'procedure'
  return isPlausible ? null : 'notCode'
}

/** The code of a dossier as systems write it, from what a person types or copies: without blanks, in capitals. */
export function readDossierCode(typed: string): TypedCode {
  const code = typed
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/\s+/g, '')
    .toUpperCase()
    .slice(0, LONGEST)
  return { code, problem: problemOf(code) }
}
