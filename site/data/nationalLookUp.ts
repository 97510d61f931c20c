import { isWithinDays, type Day } from '../../cms/content/day.ts'
import { toSafeUrl } from '../../cms/entry-points/url.ts'
import type { ServiceProvider } from '../../cms/payload-types.ts'

/** A system at which dossiers can be looked up. */
export interface TrackingPlace {
  name: string
  href: string
  host: string
}

/** Dossiers are looked up where procedures are shown; feedback is tracked at national systems that know none. */
const hasProcedures = ({ templates }: ServiceProvider) =>
  (templates ?? []).some(({ purpose }) => purpose === 'detail')

/** The national look-up, as its record of providers has it: addresses of others are changed there alone. */
export function toNationalLookUp(providers: readonly ServiceProvider[], today: Day): TrackingPlace | null {
  const places = providers
    .filter((one) => one.kind === 'national' && hasProcedures(one))
    .flatMap(({ name, allowedHosts, templates }) =>
      (templates ?? [])
        .filter(
          ({ purpose, validFrom, validTo }) => purpose === 'track' && isWithinDays(today, validFrom, validTo),
        )
        .map(({ url, priority }) => ({
          ...{ name, priority: priority ?? Number.MAX_SAFE_INTEGER },
          url: toSafeUrl(
            url,
            (allowedHosts ?? []).map(({ host }) => host),
          ),
        })),
    )
    .toSorted((a, b) => a.priority - b.priority)
  const [first] = places.filter(({ url }) => url !== null)
  return first?.url ? { name: first.name, href: first.url.href, host: first.url.hostname } : null
}
