import type { Words } from '../../cms/content/types/contentType.ts'
import { inBoth, links, type Resource } from './rdf/vocabulary.ts'

interface FigureSet {
  /** Name of its files, below the page of the open data, and of its resources. */
  name: string
  title: Words
  description: Words
}

const SETS: readonly FigureSet[] = [
  {
    name: 'phan-anh',
    title: { vi: 'Tiếp nhận, trả lời phản ánh', en: 'Citizens’ reports received and answered' },
    description: {
      vi: 'Số phản ánh, câu hỏi, yêu cầu đã nhận, đã trả lời, đúng hạn, quá hạn và mức hài lòng, theo loại, lĩnh vực, xã, cơ quan và tháng.',
      en: 'Reports, questions and requests received, answered, in time and overdue, and how content people were, by kind, field, commune, agency and month.',
    },
  },
  {
    name: 'so-lieu-phuc-vu',
    title: { vi: 'Số liệu giải quyết thủ tục', en: 'How procedures were performed' },
    description: {
      vi: 'Tỷ lệ đúng hạn, số ngày trung vị và phân vị 90 theo thủ tục, cơ quan và tháng.',
      en: 'The share in time, the median and the 90th percentile of days, by procedure, office and month.',
    },
  },
]

const MEDIA_TYPES = {
  csv: 'https://www.iana.org/assignments/media-types/text/csv',
  json: 'https://www.iana.org/assignments/media-types/application/json',
}

interface Around {
  publisher: Resource
  /** Of the open data. */
  page: Resource
  /** IRI. */
  licence: string
}

function toFile(
  page: Resource,
  licence: string,
  { name, title }: FigureSet,
  format: 'csv' | 'json',
): Resource {
  const url = `${page.iri}/${name}.${format}`
  return {
    iri: `${url}#distribution`,
    types: ['dcat:Distribution'],
    values: [
      ['dct:title', inBoth(`${title.vi} (${format.toUpperCase()})`, `${title.en} (${format.toUpperCase()})`)],
      ['dcat:accessURL', links([page.iri])],
      ['dcat:downloadURL', links([url])],
      ['dcat:mediaType', links([MEDIA_TYPES[format]])],
      ['dct:license', links([licence])],
    ],
  }
}

function toSet(
  { publisher, page }: Around,
  { name, title, description }: FigureSet,
  files: Resource[],
): Resource {
  return {
    iri: `${page.iri}#${name}`,
    types: ['dcat:Dataset'],
    values: [
      ['dct:title', inBoth(title.vi, title.en)],
      ['dct:description', inBoth(description.vi, description.en)],
      ['dct:publisher', links([publisher.iri])],
      ['dcat:landingPage', links([page.iri])],
      ['dcat:distribution', links(files.map(({ iri }) => iri))],
    ],
  }
}

/** The figures that the portal gives as files, as data sets of DCAT-AP with their distributions. */
export function toFigureSets(around: Around): [sets: Resource[], files: Resource[]] {
  const { page, licence } = around
  const made = SETS.map((set) => {
    const files = (['csv', 'json'] as const).map((format) => toFile(page, licence, set, format))
    return { set: toSet(around, set, files), files }
  })
  return [made.map(({ set }) => set), made.flatMap(({ files }) => files)]
}
