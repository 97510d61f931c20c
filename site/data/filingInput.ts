import { isWithinDays, today } from '../../cms/content/day.ts'
import { procedureStateOf } from '../../cms/content/procedureState.ts'
import type { Agency, EntryPoint, Procedure, ServiceProvider, Unit } from '../../cms/payload-types.ts'
import type {
  AgencyPlace,
  FilingProcedure,
  EntryPoint as Point,
  Provider,
} from '../../cms/entry-points/types.ts'

type Ref<T> = string | T | null | undefined

const idOf = (ref: Ref<{ id: string }>): string | null =>
  !ref ? null : typeof ref === 'string' ? ref : ref.id

const isFilled = <T extends object>(ref: Ref<T>): ref is T => typeof ref === 'object' && ref !== null

const toPlace = ({ id, key, slug, name, address, phone }: Agency): AgencyPlace => ({
  id,
  name,
  key: key ?? null,
  slug: slug ?? null,
  address: address ?? null,
  phone: phone ?? null,
})

/** The agencies that receive dossiers: the implementing ones, else the competent ones. Needs depth 1. */
export function receivingAgencies({ implementingAgencies, competentAgencies }: Procedure): Agency[] {
  const implementing = (implementingAgencies ?? []).filter(isFilled)
  return implementing.length > 0 ? implementing : (competentAgencies ?? []).filter(isFilled)
}

/** A stored procedure in the shape that filing resolution takes. @param agencies that receive its dossiers */
export function toFilingProcedure(procedure: Procedure, agencies: readonly Agency[]): FilingProcedure {
  const { id, code, nationalId, onlineLevel, methods, publisher } = procedure
  return {
    id,
    code,
    status: procedureStateOf(procedure),
    onlineLevel,
    nationalId: nationalId ?? null,
    publisher: publisher ?? null,
    methods: (methods ?? []).map(({ channel }) => ({ channel })),
    agencies: agencies.map(toPlace),
  }
}

/** A stored entry point in the shape that filing resolution takes; relations by id. */
export const toPoint = (point: EntryPoint): Point => ({
  id: point.id,
  channel: point.channel,
  agency: idOf(point.agency),
  provider: idOf(point.provider),
  variant: point.variant ?? null,
  url: point.url ?? null,
  buttonLabel: point.buttonLabel ?? null,
  continueOn: point.continueOn ?? null,
  notes: point.notes ?? null,
  enabled: point.enabled !== false,
  checkedOn: point.checkedOn ?? null,
  disabledReason: point.disabledReason ?? null,
})

/** A stored provider in the shape that filing resolution takes. */
export const toProvider = ({
  id,
  kind,
  name,
  allowedHosts,
  templates,
  outages,
}: ServiceProvider): Provider => ({
  ...{ id, kind, name },
  outages: outages ?? [],
  allowedHosts: (allowedHosts ?? []).map(({ host }) => ({ host })),
  templates: (templates ?? []).map(({ purpose, url, validFrom, validTo, priority }) => ({
    purpose,
    url,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    priority: priority ?? null,
  })),
})

/** The code of a commune, if the unit exists today. */
export const communeCode = (unit: Ref<Unit>): string | null =>
  isFilled(unit) && unit.tier === 'commune' && isWithinDays(today(), unit.validFrom, unit.validTo)
    ? unit.code
    : null

/** The code of the portal's province, if the settings name one. */
export const provinceCode = (unit: Ref<Unit>): string | null => (isFilled(unit) ? unit.code : null)
