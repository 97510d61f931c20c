import { isInForce, procedureStateOf, type ProcedureState } from '../../../cms/content/procedureState.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { Resolution } from '../../../cms/entry-points/types.ts'
import { useText } from '../../i18n/index.ts'
import { applyPath, procedurePath, type Locale } from '../../paths.ts'
import { filingIn } from './communeFiling.ts'
import {
  asksForCommune,
  mustChooseAgency,
  unknownChoices,
  type ApplyQuery,
  type Known,
} from './filingChoice.ts'
import { toTitles } from './line.ts'
import { toPlace, type PlaceView } from './places.ts'
import { closedText, closedWords, standingNotes } from './standing.ts'
import { entranceNote, landingNotes, otherWays } from './start.ts'

/** The page shown when the reader is not redirected to the online form. */
export interface ApplyView {
  /** 410 when the procedure no longer applies. */
  status: 200 | 410
  /** 'info' for the reader's own choice, 'heed' for an obstacle, 'stop' for the end. */
  tone: 'info' | 'heed' | 'stop'
  title: string
  titles: ReturnType<typeof toTitles>
  code: string
  procedureHref: string
  /** Why the page is shown; the editors' own words come last. */
  reasons: string[]
  successor?: { text: string; href: string }
  /** The place that is closed, for those who want to try it nevertheless. */
  anyway?: { label: string; href: string }
  /** Other ways to file online. */
  links: { label: string; href: string }[]
  linksTitle: string
  goOn?: { label: string; href: string; notes: string[] }
  post: boolean
  places: PlaceView[]
  /** The published text about the agency, when no known agency matches it. */
  agencyText?: string
}

/** What stands in the way, in our words and in those of editors. */
function obstaclesOf(resolution: Resolution, locale: Locale): (string | undefined)[] {
  const { filing } = useText(locale).procedures
  const { insteadOf } = resolution
  const closed = insteadOf ? [closedText(insteadOf, locale), closedWords(insteadOf)] : []
  if (resolution.kind === 'redirect') return insteadOf ? [...closed, filing.standing.instead] : []
  const why = resolution.reasons.map((reason) => filing.reasons[reason])
  return [...closed, ...why, resolution.disabledReason, resolution.notes]
}

function reasonsOf(asked: ApplyQuery, resolution: Resolution, known: Known, locale: Locale): string[] {
  const { filing } = useText(locale).procedures
  const unknown = unknownChoices(asked, known)
  const notes = [
    unknown.agency ? filing.unknownAgency : undefined,
    unknown.variant ? filing.unknownVariant : undefined,
    !unknown.agency && mustChooseAgency(asked, known) ? filing.chooseLead : undefined,
    asksForCommune(asked, known) ? filing.communesLead : undefined,
  ]
  return [...notes, ...obstaclesOf(resolution, locale)].filter((note) => note !== undefined)
}

function placesOf(resolution: Resolution, { agencies, holidays = [] }: Known, locale: Locale): PlaceView[] {
  const one = resolution.kind === 'in-person' ? resolution.agency : null
  const chosen = one ? agencies.filter(({ id }) => id === one.id) : agencies
  return chosen.map((agency) => toPlace(agency, holidays, locale))
}

function toSuccessor({ replacedBy }: Procedure, locale: Locale): ApplyView['successor'] {
  if (!replacedBy || typeof replacedBy === 'string') return undefined
  const { plainName, name, code } = replacedBy
  return { text: `${plainName || name} (${code})`, href: procedurePath(code, locale) }
}

const NO_COMMUNES = { agencies: [], entryPoints: [] }

/** Choices that lead to an online form: away from another channel, other cases, other agencies, those of communes too. */
function linksOf({ channel }: ApplyQuery, known: Known, locale: Locale): ApplyView['links'] {
  const { code } = known.procedure
  const { applyOnline } = useText(locale).procedures.filing
  const isElsewhere = channel !== undefined && channel !== 'online'
  const online = isElsewhere ? [{ label: applyOnline, href: applyPath(code, {}, locale) }] : []
  const { communes = NO_COMMUNES } = known
  return [...online, ...otherWays({ ...filingIn({ ...known, communes }, () => true), code, locale })]
}

function anywayOf({ insteadOf }: Resolution, locale: Locale): Pick<ApplyView, 'anyway'> {
  const { anyway } = useText(locale).procedures.filing.standing
  return insteadOf ? { anyway: { label: anyway(insteadOf.host), href: insteadOf.url } } : {}
}

function goOnOf(
  resolution: Resolution,
  { code, locale, isHere }: { code: string; locale: Locale; isHere: boolean },
): ApplyView['goOn'] {
  if (resolution.kind !== 'redirect') return undefined
  const { continueTo } = useText(locale).procedures.filing
  const entrance = entranceNote(resolution, code, locale)
  return {
    label: continueTo(resolution.continueOn ?? resolution.providerName),
    href: resolution.insteadOf || isHere ? resolution.url : applyPath(code, {}, locale),
    notes: [
      ...(entrance ? [entrance] : []),
      ...landingNotes(resolution, locale),
      ...standingNotes(resolution, locale),
    ],
  }
}

type Choices = Pick<ApplyView, 'links' | 'linksTitle' | 'places' | 'goOn' | 'successor'>

/** What the reader can do next; only the successor when the procedure has ended. */
function choicesOf(asked: ApplyQuery, resolution: Resolution, known: Known, locale: Locale): Choices {
  const { filing } = useText(locale).procedures
  if (!isInForce(known.procedure)) {
    const successor = toSuccessor(known.procedure, locale)
    return { links: [], linksTitle: filing.others, places: [], ...(successor && { successor }) }
  }
  const chooses = mustChooseAgency(asked, known)
  const isOfCommunes = asksForCommune(asked, known)
  const { code } = known.procedure
  // The address without a choice leads to this page where communes are to be chosen.
  const goOn = chooses ? undefined : goOnOf(resolution, { code, locale, isHere: isOfCommunes })
  return {
    links: linksOf(asked, known, locale),
    linksTitle: chooses || isOfCommunes ? filing.chooseAgency : filing.others,
    places: placesOf(resolution, known, locale),
    ...(goOn && { goOn }),
  }
}

function standingOf(resolution: Resolution, state: ProcedureState): Pick<ApplyView, 'status' | 'tone'> {
  if (state === 'not_yet') return { status: 200, tone: 'heed' }
  if (state !== 'in_force') return { status: 410, tone: 'stop' }
  const isOwnChoice = resolution.kind === 'in-person' && resolution.reasons[0] === 'chosen-channel'
  return { status: 200, tone: isOwnChoice ? 'info' : 'heed' }
}

/** What to do instead of filing online, or what to choose first. */
export function toApply(asked: ApplyQuery, resolution: Resolution, known: Known, locale: Locale): ApplyView {
  const { filing } = useText(locale).procedures
  const { procedure } = known
  const state = procedureStateOf(procedure)
  return {
    ...standingOf(resolution, state),
    title: resolution.kind === 'redirect' || state !== 'in_force' ? filing.short : filing.inPersonTitle,
    titles: toTitles(procedure, locale),
    code: procedure.code,
    procedureHref: procedurePath(procedure.code, locale),
    reasons: reasonsOf(asked, resolution, known, locale),
    post: asked.channel === 'post',
    ...anywayOf(resolution, locale),
    ...choicesOf(asked, resolution, known, locale),
    ...(procedure.agencyText && { agencyText: procedure.agencyText }),
  }
}
