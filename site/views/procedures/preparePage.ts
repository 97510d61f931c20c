import { competentFor } from '../../../cms/content/competence.ts'
import type { Prepare } from '../../data/prepare.ts'
import type { Locale, PrepareChoice } from '../../paths.ts'
import { toChosen } from '../communes/mine.ts'
import { procedureAt } from './at-site.ts'
import { toFacts } from './facts.ts'
import { toPlaces } from './places.ts'
import { toDue } from './prepare.ts'
import { readPrepareAsked } from './prepareAsked.ts'

const SLUG = /^[a-z0-9-]{1,120}$/

/** The slug of a commune in a query string, if it can be one. */
export function readCommune(params: URLSearchParams): string | null {
  const slug = params.get('xa')
  return slug && SLUG.test(slug) ? slug : null
}

function choiceOf(params: URLSearchParams, loaded: Prepare): PrepareChoice {
  const given = (name: string) => params.get(name)?.slice(0, 16) || undefined
  const xa = loaded.commune ? (readCommune(params) ?? undefined) : undefined
  return { ngay: given('ngay'), gio: given('gio'), xa }
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
