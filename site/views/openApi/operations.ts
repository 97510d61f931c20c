import { z } from 'zod'
import type { openApi } from '../../i18n/openApi.ts'
import { CAP_TYPE } from '../alerts/cap-xml.ts'
import { atomHeaders } from '../atom.ts'
import { icsHeaders } from '../ics.ts'
import { DATA_TYPES } from '../open-data.ts'
import { FIGURE_TYPES } from '../performance/files.ts'
import { FORMATS } from '../open311/write.ts'
import { PROCEDURE_TYPES } from '../procedures/formats.ts'
import { procedureShape } from '../procedures/jsonShape.ts'
import { searchShape } from '../search-shape.ts'
import {
  asked,
  CODE,
  DUE,
  IDENTIFIER,
  inPath,
  LANGUAGE,
  MONTH,
  NUMBER,
  REPORTS_ASKED,
  SEARCH,
  SERVICE,
  SLUG,
  SUGGEST,
  type Parameter,
} from './parameters.ts'

type Words = (typeof openApi)['vi']

/** An address for programs. */
export interface Operation {
  id: keyof Words['operations']
  path: string
  /** Media types. */
  types: readonly string[]
  parameters?: readonly Parameter[]
  /** Of the answer, where it is JSON of our own; by its name among the schemas. */
  schema?: keyof typeof SCHEMAS
  /** Statuses other than 200. */
  statuses?: readonly Exclude<keyof Words['statuses'], 200>[]
}

/** What the JSON of our own contains. */
export const SCHEMAS = { Procedure: procedureShape, SearchAnswer: searchShape }

const bare = (type: string) => type.split(';')[0]!
const RSS = 'application/rss+xml'
const ATOM = bare(atomHeaders['content-type'])
const CALENDAR = bare(icsHeaders('a.ics')['content-type'] ?? '')
const { json: JSON_TYPE, jsonld, ttl } = PROCEDURE_TYPES
const OF_DOCUMENT = [404, 410] as const
const OF_RECORD = [301, 304, ...OF_DOCUMENT] as const

const isInPath = (one: Parameter) => one.in === 'path'
const isAsked = (one: Parameter) => one.in === 'query'
const format = (formats: readonly string[]) => inPath('format', 'format', z.enum(formats))

const PROCEDURES: Operation[] = [
  {
    id: 'procedureJson',
    path: '/thu-tuc/{code}.json',
    types: [JSON_TYPE],
    parameters: [CODE],
    schema: 'Procedure',
    statuses: OF_RECORD,
  },
  {
    id: 'procedureJsonLd',
    path: '/thu-tuc/{code}.jsonld',
    types: [jsonld],
    parameters: [CODE],
    statuses: OF_RECORD,
  },
  {
    id: 'procedureTurtle',
    path: '/thu-tuc/{code}.ttl',
    types: [ttl],
    parameters: [CODE],
    statuses: OF_RECORD,
  },
  {
    id: 'procedureChanges',
    path: '/thu-tuc/{code}/thay-doi.xml',
    types: [ATOM],
    parameters: [CODE],
    statuses: OF_DOCUMENT,
  },
  {
    id: 'dueDate',
    path: '/thu-tuc/{code}/hen-tra.ics',
    types: [CALENDAR],
    parameters: DUE,
    statuses: [400, ...OF_DOCUMENT],
  },
  {
    id: 'proceduresFile',
    path: '/du-lieu-mo/thu-tuc.{format}',
    types: Object.values(DATA_TYPES).map(bare),
    parameters: [format(Object.keys(DATA_TYPES))],
    statuses: [304, 404, 503],
  },
  {
    id: 'figuresFile',
    path: '/du-lieu-mo/so-lieu-phuc-vu.{format}',
    types: Object.values(FIGURE_TYPES).map(bare),
    parameters: [format(Object.keys(FIGURE_TYPES)), MONTH],
    statuses: [404],
  },
  {
    id: 'dataset',
    path: '/du-lieu-mo/dcat.{format}',
    types: [ttl, jsonld],
    parameters: [format(['ttl', 'jsonld'])],
    statuses: [404, 503],
  },
]

const SEARCHES: Operation[] = [
  {
    id: 'search',
    path: '/api/search',
    types: [JSON_TYPE],
    parameters: SEARCH,
    schema: 'SearchAnswer',
    statuses: [400, 503],
  },
  { id: 'suggest', path: '/api/suggest', types: [JSON_TYPE], parameters: SUGGEST, statuses: [400, 503] },
  { id: 'openApi', path: '/api/openapi.json', types: [JSON_TYPE], parameters: [LANGUAGE] },
]

const FEEDS: Operation[] = [
  { id: 'newsFeed', path: '/rss/tin-tuc.xml', types: [RSS] },
  { id: 'documentsFeed', path: '/rss/van-ban.xml', types: [RSS] },
  { id: 'eventsFeed', path: '/rss/lich.xml', types: [RSS] },
  {
    id: 'proceduresFeed',
    path: '/rss/thu-tuc.xml',
    types: [ATOM],
    parameters: [asked('linh-vuc'), asked('co-quan')],
    statuses: [301, 400, 404],
  },
  { id: 'consultationsFeed', path: '/rss/lay-y-kien.xml', types: [ATOM] },
  {
    id: 'followFeed',
    path: '/theo-doi/thay-doi.xml',
    types: [ATOM],
    parameters: [asked('trang')],
    statuses: [404],
  },
  { id: 'alertFeed', path: '/canh-bao.cap', types: [ATOM] },
  {
    id: 'alertMessage',
    path: '/canh-bao/{identifier}.cap',
    types: [bare(CAP_TYPE)],
    parameters: [IDENTIFIER],
    statuses: [404],
  },
  { id: 'casesFeed', path: '/rss/phan-anh.xml', types: [ATOM] },
  {
    id: 'caseFiguresFile',
    path: '/du-lieu-mo/phan-anh.{format}',
    types: Object.values(FIGURE_TYPES).map(bare),
    parameters: [format(Object.keys(FIGURE_TYPES))],
    statuses: [404],
  },
  { id: 'statusFeed', path: '/trang-thai.xml', types: [ATOM] },
  { id: 'eventsCalendar', path: '/lich.ics', types: [CALENDAR] },
  {
    id: 'eventCalendar',
    path: '/lich/{slug}.ics',
    types: [CALENDAR],
    parameters: [SLUG],
    statuses: OF_DOCUMENT,
  },
  {
    id: 'consultationCalendar',
    path: '/lay-y-kien/{slug}.ics',
    types: [CALENDAR],
    parameters: [SLUG],
    statuses: OF_DOCUMENT,
  },
  { id: 'sitemap', path: '/sitemap.xml', types: ['application/xml'] },
  {
    id: 'sitemapPart',
    path: '/sitemap/{part}.xml',
    types: ['application/xml'],
    parameters: [inPath('part', 'part')],
    statuses: [404],
  },
]

const PLACES: Operation[] = [
  { id: 'commune', path: '/xa-phuong/{slug}.json', types: [JSON_TYPE], parameters: [SLUG], statuses: [404] },
  { id: 'communeShapes', path: '/xa-phuong/ban-do.svg', types: ['image/svg+xml'] },
]

/** GeoReport v2; sending is for partners, with a key. */
const REPORTS: Operation[] = [
  { id: 'reportsDiscovery', path: '/api/open311/v2/discovery.{format}' },
  { id: 'reportServices', path: '/api/open311/v2/services.{format}' },
  { id: 'reportService', path: '/api/open311/v2/services/{code}.{format}', parameters: [SERVICE] },
  { id: 'reports', path: '/api/open311/v2/requests.{format}', parameters: REPORTS_ASKED },
  { id: 'report', path: '/api/open311/v2/requests/{number}.{format}', parameters: [NUMBER] },
].map(({ parameters = [], ...one }): Operation => ({
  ...(one as Pick<Operation, 'id' | 'path'>),
  parameters: [...parameters.filter(isInPath), format(FORMATS), ...parameters.filter(isAsked)],
  ...{ types: [JSON_TYPE, 'application/xml'], statuses: [400, 404, 503] },
}))

/** The addresses of the portal for programs, as people look for them. */
export const OPERATIONS: readonly Operation[] = [
  ...[...PROCEDURES, ...SEARCHES, ...FEEDS, ...REPORTS, ...PLACES],
]
