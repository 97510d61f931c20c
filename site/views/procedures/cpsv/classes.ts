import type { ProcedureState } from '../../../../cms/content/procedureState.ts'
import { machine } from '../../../i18n/procedures/machine.ts'
import { words } from '../../../i18n/procedures/words.ts'
import { inBoth, plain, type Resource } from '../../rdf/vocabulary.ts'
import { concept, part, type Part, type Subject } from './subject.ts'

const STATUS = 'http://purl.org/adms/status/'
/** The states of a procedure in the words of ADMS. */
const STATES: Record<ProcedureState, string> = {
  not_yet: 'UnderDevelopment',
  in_force: 'Completed',
  ended: 'Withdrawn',
  repealed: 'Withdrawn',
  replaced: 'Deprecated',
}

const bothOf = <K extends string>(vi: Record<K, string>, en: Record<K, string>, key: K) => ({
  vi: vi[key],
  en: en[key],
})

const toStatus = ({ vi: { status } }: Subject): Resource => ({
  iri: STATUS + STATES[status],
  types: ['skos:Concept'],
  values: [['skos:notation', plain(STATES[status])]],
})

/** The state in the words of the portal, which tell more. */
function toState(subject: Subject): Resource {
  const { status } = subject.vi
  const [vi, en] = [words.vi.status, words.en.status]
  return status === 'in_force'
    ? concept(subject, 'state', status, { vi: machine.vi.inForce, en: machine.en.inForce })
    : concept(subject, 'state', status, { vi: vi[status], en: en[status] })
}

/** A field of the catalogue is named by the address of its list. */
const toField = ({ vi, en }: Subject): Part[] =>
  vi.field && vi.fieldUrl
    ? [
        part('cv:thematicArea', {
          iri: vi.fieldUrl,
          types: ['skos:Concept'],
          values: [['skos:prefLabel', inBoth(vi.field, en.field)]],
        }),
      ]
    : []

/** Events of a life or a business. */
const toEvents = (subject: Subject): Part[] =>
  subject.vi.lifeEvents.map(({ name, audience, url }, at) =>
    part('cv:isGroupedBy', {
      iri: url,
      types: ['cv:Event', audience === 'business' ? 'cv:BusinessEvent' : 'cv:LifeEvent'],
      values: [
        ['dct:identifier', plain(url.slice(url.lastIndexOf('/') + 1))],
        ['dct:title', inBoth(name, subject.en.lifeEvents[at]?.name)],
      ],
    }),
  )

/** By what a procedure is found: field, event, audience, level, tier and state. */
export function toClasses(subject: Subject): Part[] {
  const { vi, en } = words
  const { audiences, onlineLevel, tiers } = subject.vi
  const level = concept(subject, 'online', onlineLevel, bothOf(vi.levels, en.levels, onlineLevel))
  return [
    part('adms:status', toStatus(subject)),
    part('cv:isClassifiedBy', toState(subject)),
    part('cv:isClassifiedBy', level),
    ...tiers.map((tier) =>
      part('cv:isClassifiedBy', concept(subject, 'tier', tier, bothOf(vi.tiers, en.tiers, tier))),
    ),
    ...audiences.map((one) =>
      part('dct:audience', concept(subject, 'audience', one, bothOf(vi.audiences, en.audiences, one))),
    ),
    ...toField(subject),
    ...toEvents(subject),
  ]
}
