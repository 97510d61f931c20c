import type { ProcedureState } from '../content/procedureState.ts'
import type { Outage, ProbeFinding, Standing } from '../content/standing.ts'

/** The input of resolution: plain data, so that the CMS, the portal and the tests can all supply it. */

export type Channel = 'direct' | 'online' | 'post'
export type ProviderKind = 'national' | 'ministry' | 'province'
export type TemplatePurpose = 'detail' | 'apply' | 'track' | 'search'

export type ProviderTemplate = {
  purpose: TemplatePurpose
  url: string
  /** First and last day of use, ISO; only the day counts. */
  validFrom?: string | null
  validTo?: string | null
  /** Smaller comes first; a template without one comes last. */
  priority?: number | null
}

export type Provider = {
  id: string
  kind: ProviderKind
  name: string
  allowedHosts: { host: string }[]
  templates: ProviderTemplate[]
  outages?: Outage[]
}

export type EntryPoint = {
  id?: string
  /** The agency it is for; null = any agency of the procedure. */
  agency?: string | null
  channel: Channel
  /** The slug of the case it is for (`cap-doi`); null = any case. */
  variant?: string | null
  provider?: string | null
  url?: string | null
  buttonLabel?: string | null
  continueOn?: string | null
  notes?: string | null
  enabled: boolean
  disabledReason?: string | null
  /** The day on which a person last tried it. */
  checkedOn?: string | null
}

export type AgencyPlace = {
  id: string
  key?: string | null
  slug?: string | null
  name: string
  address?: string | null
  phone?: string | null
}

export type FilingProcedure = {
  id?: string
  code: string
  nationalId?: string | null
  /** Whether it applies on the day of `today`. */
  status: ProcedureState
  onlineLevel?: 'full' | 'partial' | 'online' | 'none' | 'unknown' | null
  /** As published; an empty list means that the channels are unknown. */
  methods: { channel: Channel }[]
  agencies: AgencyPlace[]
  /** The name of the ministry that published it, used to find the ministry's own system. */
  publisher?: string | null
}

export type ResolveInput = {
  procedure: FilingProcedure
  entryPoints: EntryPoint[]
  providers: Provider[]
  /** Id, key or slug of the agency the citizen chose. */
  agency?: string | null
  variant?: string | null
  channel?: Channel | null
  /** GSO codes of the province and of the chosen commune. */
  provinceCode?: string | null
  wardCode?: string | null
  /** ISO day in Vietnam, `2026-11-22`. */
  today: string
  /** What probes say of addresses, and when it is asked; without both nothing is known of any address. */
  probes?: readonly AddressProbe[]
  now?: Date
  /** What readers and people of the offices say of the places where the procedure is filed. */
  places?: readonly FilingPlace[]
}

/** What is known of a place beside its own record; `key` as placeKey makes it. */
export type FilingPlace = {
  key: string
  /** Since when readers report that it does not open; a day. */
  reportedSince?: string | null
  /** The day on which a person found that it works. */
  checkedOn?: string | null
}

/** What is known of a probed address. */
export type AddressProbe = ProbeFinding & { url: string }
/** The same with its host and the ids of the providers whose form or search it is. */
export type ProviderProbe = AddressProbe & { host: string; providers: string[] }

export type RedirectVia = 'entry-point' | 'national-page' | 'national-search' | 'ministry'

/** Why the citizen has to come in person; the portal has a sentence for each reason. */
export type InPersonReason =
  | 'not-in-force'
  | 'not-yet'
  | 'chosen-channel'
  | 'disabled'
  | 'no-online-channel'
  | 'closed'
  | 'unsafe-address'
  | 'no-entry-point'

/** The way that would have been taken, were it not down or in an announced outage. */
export type ClosedWay = { name: string; host: string; url: string; standing: Standing }

export type Resolution =
  | {
      kind: 'redirect'
      via: RedirectVia
      url: string
      host: string
      providerName: string
      buttonLabel?: string
      continueOn?: string
      notes?: string
      /** How the place stands; absent when nobody has tried it and nothing speaks against it. */
      standing?: Standing
      /** The next announced outage. */
      coming?: Outage
      insteadOf?: ClosedWay
    }
  | {
      kind: 'in-person'
      reasons: InPersonReason[]
      agency: AgencyPlace | null
      disabledReason?: string
      notes?: string
      insteadOf?: ClosedWay
    }
