import type { Change } from '../../bulk/asked.ts'
import type { Options } from './Choice.tsx'

export type Kind = Change['kind']

/** What can be chosen from, by id and name. */
export interface Choices {
  agencies: Options
  fields: Options
  providers: Options
  channels: Options
}

/** Everything that the form asks for, whatever is changed. */
export interface Entered {
  kind: Kind
  value: string
  list: string
  how: string
  agency: string
  by: string
  channel: string
  provider: string
  url: string
  isOn: boolean
  reason: string
  ofAgency: string
  ofProvider: string
  ofChannel: string
}

export const nothingEntered = (kind: Kind): Entered => ({
  ...{ kind, value: '', list: 'implementingAgencies', how: 'replace', agency: '', by: '', channel: 'online' },
  ...{ provider: '', url: '', isOn: false, reason: '', ofAgency: '', ofProvider: '', ofChannel: '' },
})

/** What is entered as the route takes it; see cms/bulk/asked.ts. */
export function toChange(entered: Entered): object {
  const { kind, value, list, how, agency, by, channel, provider, url } = entered
  const target = { provider: provider || null, url }
  const which = {
    agency: entered.ofAgency || null,
    provider: entered.ofProvider || null,
    channel: entered.ofChannel || null,
  }
  const of: Record<Kind, object> = {
    field: { value },
    owner: { value },
    agencies: { list, how, agency, by: by || null },
    addPoint: { agency: agency || null, channel, target },
    movePoint: { which, target },
    switchPoint: { which, state: { enabled: entered.isOn, disabledReason: entered.reason } },
    removePoint: { which },
  }
  return { kind, ...of[kind] }
}
