import { isWithinDays } from '../content/day.ts'
import { laterDay, placeKey } from '../content/linkReports.ts'
import { comingOutages, standingOf } from '../content/standing.ts'
import { findProbe } from './probed.ts'
import { fillTemplate, placeholdersOf, type TemplateValues } from './template.ts'
import type {
  EntryPoint,
  FilingPlace,
  Provider,
  ProviderTemplate,
  RedirectVia,
  Resolution,
  ResolveInput,
  TemplatePurpose,
} from './types.ts'
import { toSafeUrl } from './url.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const gsoCode = /^\d{2,5}$/
const purposeOrder: TemplatePurpose[] = ['apply', 'detail', 'search', 'track']

type Redirect = Extract<Resolution, { kind: 'redirect' }>

const hostsOf = (provider: Provider) => provider.allowedHosts.map((entry) => entry.host)
const matching = (value: string | null | undefined, rule: RegExp) =>
  value && rule.test(value) ? value : null

function valuesOf({ procedure, provinceCode, wardCode }: ResolveInput): TemplateValues {
  return {
    code: procedure.code,
    keyword: procedure.code,
    nationalId: matching(procedure.nationalId, uuid),
    provinceCode: matching(provinceCode, gsoCode),
    wardCode: matching(wardCode, gsoCode),
  }
}

const isCurrent = ({ validFrom, validTo }: ProviderTemplate, today: string) =>
  isWithinDays(today, validFrom, validTo)

type Candidate = { provider: Provider; template: ProviderTemplate }

const rank = ({ template }: Candidate) => template.priority ?? Number.MAX_SAFE_INTEGER
const purposeRank = ({ template }: Candidate) => purposeOrder.indexOf(template.purpose)

/** The templates valid today, by priority, then apply before detail before search, then in provider order. */
function candidates(providers: Provider[], today: string): Candidate[] {
  return providers
    .flatMap((provider) => provider.templates.map((template) => ({ provider, template })))
    .filter(({ template }) => template.purpose !== 'track' && isCurrent(template, today))
    .toSorted((a, b) => rank(a) - rank(b) || purposeRank(a) - purposeRank(b))
}

/** The first candidate that can be filled and leads to a host of its provider. */
function firstRedirect(
  via: RedirectVia,
  list: Candidate[],
  input: ResolveInput,
  point?: EntryPoint,
): Redirect | null {
  const values = valuesOf(input)
  for (const { provider, template } of list) {
    const filled = fillTemplate(template.url, values)
    const url = filled ? toSafeUrl(filled, hostsOf(provider)) : null
    if (url) return redirect(via, url, { ...input, provider, point })
  }
  return null
}

type Around = ResolveInput & { provider: Provider; point?: EntryPoint | undefined }

/** What readers and people of the offices say of a place. */
function placeOf({ point, procedure, places = [] }: Around): FilingPlace | undefined {
  const key = point ? placeKey('entry-points', point.id ?? '') : placeKey('procedures', procedure.id ?? '')
  return places.find((one) => one.key === key)
}

/** How the place of a redirect stands at the moment of the question. */
function known(url: string, around: Around): Partial<Redirect> {
  const { provider, point, probes, now } = around
  if (!now) return {}
  const [probe, { outages }, place] = [findProbe(probes ?? [], url), provider, placeOf(around)]
  const checkedOn = laterDay(point?.checkedOn, place?.checkedOn)
  const standing = standingOf({ probe, outages, checkedOn, reportedSince: place?.reportedSince }, now)
  const [coming] = comingOutages(outages, now)
  return { ...(standing.state !== 'unconfirmed' && { standing }), ...(coming && { coming }) }
}

const redirect = (via: RedirectVia, url: URL, around: Around): Redirect => ({
  ...{ kind: 'redirect', via, url: url.href, host: url.hostname, providerName: around.provider.name },
  ...known(url.href, around),
})

function withLabels(target: Redirect, point: EntryPoint): Redirect {
  return {
    ...target,
    ...(point.buttonLabel ? { buttonLabel: point.buttonLabel } : {}),
    ...(point.continueOn ? { continueOn: point.continueOn } : {}),
    ...(point.notes ? { notes: point.notes } : {}),
  }
}

/** Where an entry point leads: its own URL on a host of its provider (of any provider when it names none), else the provider's templates. */
export function followEntryPoint(point: EntryPoint, input: ResolveInput): Redirect | null {
  const named = input.providers.find((provider) => provider.id === point.provider)
  if (point.url) {
    for (const provider of named ? [named] : input.providers) {
      const url = toSafeUrl(point.url, hostsOf(provider))
      if (url) return withLabels(redirect('entry-point', url, { ...input, provider, point }), point)
    }
    return null
  }
  const target = named && firstRedirect('entry-point', candidates([named], input.today), input, point)
  return target ? withLabels(target, point) : null
}

const asksFor = (template: ProviderTemplate, name: string) => placeholdersOf(template.url).includes(name)

/** The national portal's page of the procedure, and its search by the official code. */
export function followNational(input: ResolveInput): (Redirect | null)[] {
  const national = input.providers.filter((provider) => provider.kind === 'national')
  const list = candidates(national, input.today)
  const isPage = ({ template }: Candidate) => template.purpose !== 'search' && asksFor(template, 'nationalId')
  const isSearch = ({ template }: Candidate) =>
    template.purpose === 'search' && (asksFor(template, 'keyword') || asksFor(template, 'code'))
  return [
    firstRedirect('national-page', list.filter(isPage), input),
    firstRedirect('national-search', list.filter(isSearch), input),
  ]
}

/** The system of the ministry that published the procedure, found by its name within the provider's name. */
export function followMinistry(input: ResolveInput): Redirect | null {
  const publisher = input.procedure.publisher?.toLocaleLowerCase('vi')
  if (!publisher) return null
  const isPublishers = ({ kind, name }: Provider) =>
    kind === 'ministry' && name.toLocaleLowerCase('vi').includes(publisher)
  const list = candidates(input.providers.filter(isPublishers), input.today)
  return firstRedirect('ministry', list, input)
}
