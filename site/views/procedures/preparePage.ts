import { competentFor } from '../../../cms/content/competence.ts'
import type { Prepare } from '../../data/prepare.ts'
import { useText } from '../../i18n/index.ts'
import { questionsPath, type Locale, type PrepareChoice } from '../../paths.ts'
import { toChosen } from '../communes/mine.ts'
import { answersInAddress } from '../questions/answers.ts'
import { toAnswered } from '../questions/question.ts'
import { procedureAt } from './at-site.ts'
import { toFacts } from './facts.ts'
import { readCommune, readKept } from './kept.ts'
import { toLead } from './lead.ts'
import { narrow, type Narrowed } from './narrowed.ts'
import { officeInWords } from './officeInWords.ts'
import { toPlaces } from './places.ts'
import { toDue } from './prepare.ts'
import { readPrepareAsked } from './prepareAsked.ts'
import { priced } from './prices.ts'
import { toReductions } from './reductions.ts'

function choiceOf(params: URLSearchParams, { commune }: Prepare, { course }: Narrowed): PrepareChoice {
  const { xa, ...kept } = readKept(params)
  return { ...kept, xa: commune ? xa : undefined, ...answersInAddress(course.answers) }
}

/** The answers of a reader, the procedure they lead to, and the office they decide on. */
function toAnswers(narrowed: Narrowed, choice: PrepareChoice, locale: Locale) {
  const { doc, course, state, office } = narrowed
  const { questions } = useText(locale).procedures
  const pathOf = (more: typeof choice) => questionsPath(doc.code, more, locale)
  const lead = state === 'narrowed' ? toLead(doc.leads, choice.xa, locale) : undefined
  return {
    state,
    answered: toAnswered(course, { kept: choice, pathOf, locale }, course.answers),
    questionsHref: pathOf(choice),
    ...(lead && { lead }),
    ...(office && { office: questions.office(officeInWords(office, locale)) }),
  }
}

export type AnswersView = ReturnType<typeof toAnswers>

/** A procedure as one prepares it: who decides it, where it is handed in, when its result is due. */
export function toPrepared(loaded: Prepare, params: URLSearchParams, locale: Locale) {
  const { stored, vietnamese, here, holidays, commune, site } = loaded
  const narrowed = narrow(procedureAt(stored, here), vietnamese, params)
  const { doc, state, office } = narrowed
  const decides = office ?? competentFor(toFacts(vietnamese)).decides
  const where = toPlaces(doc, holidays, locale)
  const slug = commune?.unit.slug ?? readCommune(params)
  const around = { holidays, province: site.unit, portal: site.site }
  const chosen = commune && slug ? toChosen({ ...commune, ...around }, slug, locale) : undefined
  const schedule = chosen?.mine.places[decides]?.open ?? where.places[0]?.hours.schedule
  const [asked, choice] = [readPrepareAsked(params), choiceOf(params, loaded, narrowed)]
  const on = { day: asked.filed.day, ...(state === 'narrowed' && { answers: narrowed.course.answers }) }
  const charged = priced(doc, on)
  const due = toDue(charged, { asked, holidays, schedule, choice, locale, isOpen: state === 'open' })
  const answers = toAnswers(narrowed, choice, locale)
  const reductions = toReductions(charged, locale, on)
  return { doc, narrowed, decides, where, chosen, asked, choice, due, reductions, answers }
}
