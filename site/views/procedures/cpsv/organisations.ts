import { machine } from '../../../i18n/procedures/machine.ts'
import { agencyPath } from '../../../paths.ts'
import { inBoth, links, plain, PREFIXES, type Resource } from '../../rdf/vocabulary.ts'
import type { ProcedureJson } from '../jsonShape.ts'
import {
  aside,
  concept,
  part,
  partIdentifier,
  partIri,
  type Catalogue,
  type Names,
  type Part,
  type Subject,
} from './subject.ts'

const ROLES = ['competent', 'implementing', 'coordinating'] as const
type Role = (typeof ROLES)[number]
type Agency = ProcedureJson['agencies'][Role][number]

const COUNTRY = 'http://publications.europa.eu/resource/authority/country/VNM'

/** The area of the catalogue: its province, else the country. */
export function toPlace({ origin, province }: Catalogue): Resource {
  const names = province ?? { vi: 'Việt Nam', en: 'Viet Nam' }
  return {
    iri: province ? `${origin}/du-lieu-mo#place-${province.code}` : COUNTRY,
    types: ['dct:Location'],
    values: [
      ['dct:identifier', plain(province?.code)],
      ['skos:prefLabel', inBoth(names.vi, names.en)],
    ],
  }
}

/** An organisation in the words of CPSV-AP and of its agents. */
const toOrganisation = (subject: Catalogue, iri: string, id: string, names: Names): Resource => ({
  iri,
  types: ['cv:PublicOrganisation', 'org:Organization', 'foaf:Agent'],
  values: [
    ['dct:identifier', plain(id)],
    ['dct:title', inBoth(names.vi, names.en)],
    ['skos:prefLabel', inBoth(names.vi, names.en)],
    ['dct:spatial', links([toPlace(subject).iri])],
  ],
})

const namesOf = ({ vi, en }: Subject, role: Role, at: number): Names => ({
  vi: vi.agencies[role][at]!.name,
  en: en.agencies[role][at]?.name ?? '',
})

const iriOf = (subject: Subject, { slug }: Agency, role: Role, at: number): string =>
  slug ? subject.origin + agencyPath(slug) : partIri(subject, role, at + 1)

function toAddress(subject: Subject, role: Role, at: number): Resource[] {
  const { slug, address } = subject.vi.agencies[role][at]!
  if (!address) return []
  const iri = slug
    ? `${subject.origin}${agencyPath(slug)}#address`
    : partIri(subject, 'address', role, at + 1)
  return [{ iri, types: ['locn:Address'], values: [['locn:fullAddress', plain(address)]] }]
}

const toAgency =
  (subject: Subject, role: Role) =>
  (agency: Agency, at: number): Resource => {
    const organisation = toOrganisation(
      subject,
      iriOf(subject, agency, role, at),
      agency.slug ?? `${subject.vi.code}-${role}-${at + 1}`,
      namesOf(subject, role, at),
    )
    const address = toAddress(subject, role, at).map(({ iri }) => iri)
    return { ...organisation, values: [...organisation.values, ['locn:address', links(address)]] }
  }

/** The organisation that publishes the portal. */
export const toPublisher = (catalogue: Catalogue): Resource =>
  toOrganisation(catalogue, `${catalogue.origin}/#publisher`, 'publisher', catalogue.publisher)

/**
 * Who decides: the competent agencies, else the implementing ones, else whom the decision names in words, else the
 * publisher of the portal, since CPSV-AP wants one.
 */
function toAuthorities(subject: Subject): Resource[] {
  const { agencies, publisher } = subject.vi
  const role = agencies.competent.length > 0 ? 'competent' : 'implementing'
  const known = agencies[role].map(toAgency(subject, role))
  if (known.length > 0) return known
  const name = agencies.asPublished ?? publisher
  if (!name) return [toPublisher(subject)]
  return [
    toOrganisation(subject, partIri(subject, 'authority'), `${subject.vi.code}-authority`, {
      vi: name,
      en: '',
    }),
  ]
}

function toParticipation(subject: Subject, role: 'implementing' | 'coordinating'): Part[] {
  const names = { vi: machine.vi.roles[role], en: machine.en.roles[role] }
  const roleConcept = concept(subject, 'role', role, names)
  return subject.vi.agencies[role].flatMap((agency, at) => {
    const organisation = toAgency(subject, role)(agency, at)
    const participation: Resource = {
      iri: partIri(subject, 'participation', role, at + 1),
      types: ['cv:Participation'],
      values: [
        ['dct:identifier', partIdentifier(subject, 'participation', role, at + 1)],
        ['dct:description', inBoth(names.vi, names.en)],
        ['cv:role', links([roleConcept.iri])],
        ['cv:hasParticipant', links([organisation.iri])],
      ],
    }
    return [part('cv:hasParticipation', participation), aside(organisation), aside(roleConcept)]
  })
}

/** CPSV-AP has no property for weekdays and hours: they are those of schema.org. */
const toHours = (subject: Subject, role: Role, at: number): Resource[] =>
  subject.vi.agencies[role][at]!.openingHours.map(({ weekdays, opens, closes }, number) => ({
    iri: partIri(subject, 'hours', at + 1, number + 1),
    types: ['time:TemporalEntity', 'schema:OpeningHoursSpecification'],
    values: [
      ['schema:dayOfWeek', links(weekdays.map((one) => `${PREFIXES.schema}${one}`))],
      ['schema:opens', plain(`${opens}:00`, 'xsd:time')],
      ['schema:closes', plain(`${closes}:00`, 'xsd:time')],
    ],
  }))

/** The telephone, the page and the usual hours of an agency that receives dossiers. */
function toContact(subject: Subject, role: Role): Part[] {
  return subject.vi.agencies[role].flatMap((agency, at) => {
    const { slug, phone } = agency
    const hours = toHours(subject, role, at)
    if (!phone && hours.length === 0) return []
    const page = slug && {
      iri: `${subject.origin}${agencyPath(slug)}#page`,
      types: ['foaf:Document' as const],
      values: [],
    }
    const contact: Resource = {
      iri: partIri(subject, 'contact', at + 1),
      types: ['cv:ContactPoint'],
      values: [
        ['cv:telephone', plain(phone)],
        ['cv:contactPage', links(page ? [page.iri] : [])],
        ['cv:openingHours', links(hours.map(({ iri }) => iri))],
      ],
    }
    return [part('cv:contactPoint', contact), ...[...(page ? [page] : []), ...hours].map(aside)]
  })
}

/** The organisations that take part in a procedure, and its area. */
export function toOrganisations(subject: Subject): Part[] {
  const { implementing } = subject.vi.agencies
  const place = toPlace(subject)
  return [
    ...toAuthorities(subject).map((one) => part('cv:hasCompetentAuthority', one)),
    ...toParticipation(subject, 'implementing'),
    ...toParticipation(subject, 'coordinating'),
    ...toContact(subject, implementing.length > 0 ? 'implementing' : 'competent'),
    part('dct:spatial', place),
    ...ROLES.flatMap((role) =>
      subject.vi.agencies[role].flatMap((_, at) => toAddress(subject, role, at).map(aside)),
    ),
  ]
}
