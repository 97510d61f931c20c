import type { DataSet } from '../data/openData.ts'
import { openData } from '../i18n/openData.ts'
import { dataFilePath, openDataPath, type DataFormat } from '../paths.ts'
import { toFigureSets } from './dcatFigures.ts'
import { DATA_FORMATS, DATA_TYPES } from './open-data.ts'
import { toDataset } from './procedures/cpsv/dataset.ts'
import type { Catalogue } from './procedures/cpsv/subject.ts'
import { inBoth, links, plain, type Resource } from './rdf/vocabulary.ts'

const MEDIA_TYPE = 'https://www.iana.org/assignments/media-types/'
const SHA256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256'

/** The media type of a file once it is unpacked, and how it is packed. */
function packingOf(format: DataFormat): [inner: string, packing?: string] {
  const type = DATA_TYPES[format].split(';')[0]!
  return format === 'ttl.gz' ? ['text/turtle', type] : [type]
}

/** A file of the data set with its size, its date and its checksum. */
function toDistribution(catalogue: Catalogue, { files, madeAt }: DataSet, format: DataFormat): Resource[] {
  const { body, sha256 } = files[format]
  const url = catalogue.origin + dataFilePath(format)
  const [inner, packing] = packingOf(format)
  const { vi, en } = openData
  const checksum: Resource = {
    iri: `${url}#sha256`,
    types: ['spdx:Checksum'],
    values: [
      ['spdx:algorithm', links([SHA256])],
      ['spdx:checksumValue', plain(sha256, 'xsd:hexBinary')],
    ],
  }
  const distribution: Resource = {
    iri: `${url}#distribution`,
    types: ['dcat:Distribution'],
    values: [
      ['dct:title', inBoth(vi.formats[format], en.formats[format])],
      ['dcat:accessURL', links([catalogue.origin + openDataPath()])],
      ['dcat:downloadURL', links([url])],
      ['dcat:mediaType', links([MEDIA_TYPE + inner])],
      ['dcat:compressFormat', links(packing ? [MEDIA_TYPE + packing] : [])],
      ['dcat:byteSize', plain(String(body.length), 'xsd:nonNegativeInteger')],
      ['dct:modified', plain(madeAt.toISOString(), 'xsd:dateTime')],
      ['dct:license', links([licenceIri(catalogue)])],
      ['spdx:checksum', links([checksum.iri])],
    ],
  }
  return [distribution, checksum]
}

const licenceIri = ({ origin }: Catalogue) => `${origin}${openDataPath()}#dieu-khoan`

const toLicence = (catalogue: Catalogue): Resource => ({
  iri: licenceIri(catalogue),
  types: ['dct:LicenseDocument'],
  values: [['dct:description', inBoth(openData.vi.terms, openData.en.terms)]],
})

/** The files of the open data in the words of DCAT-AP 3, for portals that collect data sets. */
export function toDcat(set: DataSet, catalogue: Catalogue): Resource[] {
  const [dataset, publisher, page, place] = toDataset(catalogue)
  const [figures, figureFiles] = toFigureSets({ publisher, page, licence: licenceIri(catalogue) })
  const files = DATA_FORMATS.map((format) => toDistribution(catalogue, set, format))
  const { vi, en } = openData
  return [
    {
      iri: `${page.iri}#catalogue`,
      types: ['dcat:Catalog'],
      values: [
        ['dct:title', inBoth(vi.title, en.title)],
        ['dct:description', inBoth(vi.description, en.description)],
        ['dct:publisher', links([publisher.iri])],
        ['dct:modified', plain(set.madeAt.toISOString(), 'xsd:dateTime')],
        ['dcat:dataset', links([dataset.iri, ...figures.map(({ iri }) => iri)])],
      ],
    },
    {
      ...dataset,
      values: [
        ...dataset.values,
        ['dct:spatial', links([place.iri])],
        ['dct:modified', plain(set.madeAt.toISOString(), 'xsd:dateTime')],
        ['dcat:distribution', links(files.map(([distribution]) => distribution!.iri))],
      ],
    },
    ...files.flat(),
    ...[...figures, ...figureFiles],
    toLicence(catalogue),
    ...[publisher, page, place],
  ]
}
