import { openData } from '../../../i18n/openData.ts'
import { openDataPath } from '../../../paths.ts'
import { inBoth, links, type Resource } from '../../rdf/vocabulary.ts'
import { toPlace, toPublisher } from './organisations.ts'
import type { Catalogue } from './subject.ts'

/** The catalogue as a data set, with its publisher, page and area. */
export function toDataset(
  catalogue: Catalogue,
): [dataset: Resource, publisher: Resource, page: Resource, place: Resource] {
  const publisher = toPublisher(catalogue)
  const page: Resource = { iri: catalogue.origin + openDataPath(), types: ['foaf:Document'], values: [] }
  const dataset: Resource = {
    iri: `${page.iri}#procedures`,
    types: ['dcat:Dataset'],
    values: [
      ['dct:title', inBoth(openData.vi.procedures, openData.en.procedures)],
      ['dct:description', inBoth(openData.vi.description, openData.en.description)],
      ['dct:publisher', links([publisher.iri])],
      ['dcat:landingPage', links([page.iri])],
    ],
  }
  return [dataset, publisher, page, toPlace(catalogue)]
}
