import { fillTemplate, placeholdersOf, type TemplateValues } from './template.ts'
import type {
  EntryPoint,
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

const isCurrent = (template: ProviderTemplate, today: string) =>
  (!template.validFrom || template.validFrom.slice(0, 10) <= today) &&
  (!template.validTo || template.validTo.slice(0, 10) >= today)

/** A provider's templates in use today, by priority, then apply before detail before search. */
function currentTemplates(provider: Provider, today: string): ProviderTemplate[] {
  const rank = (template: ProviderTemplate) => template.priority ?? Number.MAX_SAFE_INTEGER
  return provider.templates
    .filter((template) => template.purpose !== 'track' && isCurrent(template, today))
    .toSorted(
      (a, b) => rank(a) - rank(b) || purposeOrder.indexOf(a.purpose) - purposeOrder.indexOf(b.purpose),
    )
}

/** The first template that can be filled and leads to a host of its provider. */
function firstUrl(provider: Provider, templates: ProviderTemplate[], values: TemplateValues): URL | null {
  for (const template of templates) {
    const filled = fillTemplate(template.url, values)
    const url = filled ? toSafeUrl(filled, hostsOf(provider)) : null
    if (url) return url
  }
  return null
}

const redirect = (via: RedirectVia, url: URL, providerName: string): Redirect => ({
  kind: 'redirect',
  via,
  url: url.href,
  host: url.hostname,
  providerName,
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
      if (url) return withLabels(redirect('entry-point', url, provider.name), point)
    }
    return null
  }
  if (!named) return null
  const url = firstUrl(named, currentTemplates(named, input.today), valuesOf(input))
  return url ? withLabels(redirect('entry-point', url, named.name), point) : null
}

const asksFor = (template: ProviderTemplate, name: string) => placeholdersOf(template.url).includes(name)

/** The national portal's page of the procedure, else its search by the official code. */
export function followNational(input: ResolveInput): Redirect | null {
  const national = input.providers.filter((provider) => provider.kind === 'national')
  const steps: [RedirectVia, (template: ProviderTemplate) => boolean][] = [
    ['national-page', (template) => template.purpose !== 'search' && asksFor(template, 'nationalId')],
    ['national-search', (template) => asksFor(template, 'keyword') || asksFor(template, 'code')],
  ]
  for (const [via, isWanted] of steps) {
    for (const provider of national) {
      const url = firstUrl(
        provider,
        currentTemplates(provider, input.today).filter(isWanted),
        valuesOf(input),
      )
      if (url) return redirect(via, url, provider.name)
    }
  }
  return null
}

/** The system of the ministry that published the procedure, found by its name within the provider's name. */
export function followMinistry(input: ResolveInput): Redirect | null {
  const publisher = input.procedure.publisher?.toLocaleLowerCase('vi')
  if (!publisher) return null
  const isPublishers = ({ kind, name }: Provider) =>
    kind === 'ministry' && name.toLocaleLowerCase('vi').includes(publisher)
  for (const provider of input.providers.filter(isPublishers)) {
    const url = firstUrl(provider, currentTemplates(provider, input.today), valuesOf(input))
    if (url) return redirect('ministry', url, provider.name)
  }
  return null
}
