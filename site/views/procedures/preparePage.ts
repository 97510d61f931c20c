import { competentFor } from '../../../cms/content/competence.ts'
import type { Prepare } from '../../data/prepare.ts'
import type { Locale, PrepareChoice } from '../../paths.ts'
import { toChosen } from '../communes/mine.ts'
import { procedureAt } from './at-site.ts'
import { toFacts } from './facts.ts'
import { readCommune, readKept } from './kept.ts'
import { toPlaces } from './places.ts'
import { toDue } from './prepare.ts'
import { readPrepareAsked } from './prepareAsked.ts'

function choiceOf(params: URLSearchParams, { commune }: Prepare): PrepareChoice {
  const { xa, ...kept } = readKept(params)
  return { ...kept, xa: commune ? xa : undefined }
}

/** A procedure as one prepares it: who decides it, where it is handed in, when its result is due. */
export function toPrepared(loaded: Prepare, params: URLSearchParams, locale: Locale) {
  const { stored, vietnamese, here, holidays, commune, site } = loaded
  const doc = procedureAt(stored, here)
  const { decides } = competentFor(toFacts(vietnamese))
  const where = toPlaces(doc, holidays, locale)
  const slug = readCommune(params)
  const around = { holidays, province: site.unit, portal: site.site }
  const chosen = commune && slug ? toChosen({ ...commune, ...around }, slug, locale) : undefined
  const schedule = chosen?.mine.places[decides]?.open ?? where.places[0]?.hours.schedule
  const [asked, choice] = [readPrepareAsked(params), choiceOf(params, loaded)]
  const due = toDue(doc, { asked, holidays, schedule, choice, locale })
  return { doc, decides, where, chosen, asked, choice, due }
}
