import { ADDRESSED, COMMUNES, LISTS } from '../cms/content/addresses.ts'
import { FOLLOW_PAGES, TOKEN_PARAMETER } from '../cms/content/follow.ts'
import type { ContentSlug, SlugsWith } from '../cms/content/types/index.ts'

export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

const seg = encodeURIComponent

/** An address in a language: Vietnamese at the root, English under /en. */
export const localePath = (path: string, locale: Locale = 'vi'): string =>
  locale === 'vi' ? path : path === '/' ? '/en' : `/en${path}`

/**
 * A query string in a fixed order, without empty values, so that each state has one address.
 * @returns '' or '?a=b&c=d'
 */
export function query(values: Record<string, string | number | readonly string[] | undefined>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') params.append(key, String(one))
    }
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

export const homePath = (locale?: Locale) => localePath('/', locale)
/** The page that lists a type. */
export const listPath = (type: SlugsWith<'list'>, locale?: Locale): string =>
  localePath(LISTS[type].path, locale)

/** The page of a document by the last part of its address: a slug, a code, or a path with slashes. */
export function contentPath(type: ContentSlug, key: string, locale?: Locale): string {
  const { prefix, key: kind } = ADDRESSED[type]
  return localePath(prefix + (kind === 'path' ? key.split('/').map(seg).join('/') : seg(key)), locale)
}

export const newsPath = (locale?: Locale) => listPath('news', locale)
export const categoryPath = (slug: string, locale?: Locale) => contentPath('categories', slug, locale)
export const newsItemPath = (slug: string, locale?: Locale) => contentPath('news', slug, locale)
export const documentsPath = (locale?: Locale) => listPath('legal-documents', locale)
export const documentPath = (slug: string, locale?: Locale) => contentPath('legal-documents', slug, locale)
export const proceduresPath = (locale?: Locale) => listPath('procedures', locale)
export const procedurePath = (code: string, locale?: Locale) => contentPath('procedures', code, locale)
/** What the record of a procedure can be written in. */
export type ProcedureFormat = 'json' | 'jsonld' | 'ttl'
/** The record of a procedure for programs, the same address in all languages. */
export const procedureDataPath = (code: string, format: ProcedureFormat) => `/thu-tuc/${seg(code)}.${format}`
/** The redirect to the online form; answers 303 to an allow-listed host, or shows what to do instead. */
export const applyPath = (
  code: string,
  choice: { agency?: string; variant?: string; xa?: string } = {},
  locale?: Locale,
): string => localePath(`/thu-tuc/${seg(code)}/nop-ho-so`, locale) + query(choice)
/** The name of an answer in a query string: the key of its question after a prefix of its own. */
export const ANSWER = 'q-'
type AnswerName = `${typeof ANSWER}${string}`
/** What a reader says of a dossier that is being prepared. */
export interface PrepareChoice {
  /** The option chosen for a question. */
  [answer: AnswerName]: string | undefined
  /** Number of the case, from 1. */
  'truong-hop'?: number | undefined
  /** Day and time of filing, as typed. */
  ngay?: string | undefined
  gio?: string | undefined
  /** Slug of the commune. */
  xa?: string | undefined
}
/** The checklist of a procedure with the day of the result. */
export const preparePath = (code: string, choice: PrepareChoice = {}, locale?: Locale): string =>
  localePath(`/thu-tuc/${seg(code)}/chuan-bi`, locale) + query({ ...choice })
/** The questions of a procedure, one a page. @param choice `sua`: the key of an answered question to be asked again */
export const questionsPath = (
  code: string,
  choice: PrepareChoice & { sua?: string } = {},
  locale?: Locale,
): string => localePath(`/thu-tuc/${seg(code)}/cau-hoi`, locale) + query({ ...choice })
/** The questions by which a reader finds a procedure of a field. @param choice `sua`: the key of an answered question to be asked again */
export const choicePath = (
  field: string,
  choice: PrepareChoice & { sua?: string } = {},
  locale?: Locale,
): string => localePath(`/thu-tuc/chon/${seg(field)}`, locale) + query({ ...choice })
/** The procedures of a field. */
export const fieldPath = (slug: string, locale?: Locale): string =>
  proceduresPath(locale) + query({ 'linh-vuc': slug })
/** Where readers report that the page for filing does not open. @param choice `da-gui`: what became of the report */
export const brokenLinkPath = (code: string, choice: { 'da-gui'?: string } = {}, locale?: Locale): string =>
  localePath(`/thu-tuc/${seg(code)}/lien-ket-hong`, locale) + query(choice)
/** The day of the result as a calendar file (RFC 5545). @param choice `dong`: the row of the page, from 1 */
export const dueIcsPath = (code: string, choice: PrepareChoice & { dong: number }, locale?: Locale): string =>
  localePath(`/thu-tuc/${seg(code)}/hen-tra.ics`, locale) + query({ ...choice })
/** A procedure or a document as it stood on a day. @param path its address */
export const asOfPath = (path: string, day: string, choice: Pick<PrepareChoice, 'truong-hop'> = {}): string =>
  path + query({ ngay: day, ...choice })
/** What has changed in a procedure since it was published. */
export const procedureHistoryPath = (code: string, locale?: Locale): string =>
  localePath(`/thu-tuc/${seg(code)}/thay-doi`, locale)
/** The same as a feed (Atom). */
export const procedureHistoryFeedPath = (code: string, locale?: Locale): string =>
  `${procedureHistoryPath(code, locale)}.xml`
/** The changes of all procedures as a feed (Atom), or of those of a field or an agency by their slugs. */
export const proceduresFeedPath = (
  asked: { 'linh-vuc'?: string | undefined; 'co-quan'?: string | undefined } = {},
  locale?: Locale,
): string => localePath('/rss/thu-tuc.xml', locale) + query(asked)
/** The decisions that publish procedures. */
export const decisionsPath = (locale?: Locale): string => localePath('/thu-tuc/quyet-dinh', locale)
/** What a decision publishes, as the notice that offices post. */
export const decisionPath = (slug: string, locale?: Locale): string =>
  localePath(`/thu-tuc/quyet-dinh/${seg(slug)}`, locale)
/** The service worker of the checklists. */
export const offlineWorkerPath = () => '/sw.js'
export const lifeEventsPath = (locale?: Locale) => listPath('life-events', locale)
export const lifeEventPath = (slug: string, locale?: Locale) => contentPath('life-events', slug, locale)
/** What a reader says of a life event: the procedures needed, by code, and the day on which the first are filed. */
export interface JourneyChoice {
  tt?: readonly string[] | undefined
  ngay?: string | undefined
  xa?: string | undefined
}
/** The plan of a life event: its papers, times and costs together. */
export const journeyPath = (slug: string, choice: JourneyChoice = {}, locale?: Locale): string =>
  localePath(`${ADDRESSED['life-events'].prefix}${seg(slug)}/ke-hoach`, locale) + query({ ...choice })
export const eventsPath = (locale?: Locale) => listPath('events', locale)
export const eventPath = (slug: string, locale?: Locale) => contentPath('events', slug, locale)
/** An event as a calendar file (RFC 5545). */
export const eventIcsPath = (slug: string, locale?: Locale) => `${eventPath(slug, locale)}.ics`
export const eventsIcsPath = (locale?: Locale) => localePath('/lich.ics', locale)
export const eventsFeedPath = (locale?: Locale) => localePath('/rss/lich.xml', locale)
export const consultationsPath = (locale?: Locale) => listPath('consultations', locale)
export const consultationPath = (slug: string, locale?: Locale) => contentPath('consultations', slug, locale)
/** Its last day as a calendar file (RFC 5545). */
export const consultationIcsPath = (slug: string, locale?: Locale) => `${consultationPath(slug, locale)}.ics`
export const consultationsFeedPath = (locale?: Locale) => localePath('/rss/lay-y-kien.xml', locale)
/** What people say of a draft. @param choice `dieu`: the key of an article, `chung` for the whole; `nhom`: a group; `ung-ho`: what became of a support */
export const commentsPath = (
  slug: string,
  choice: { dieu?: string | undefined; nhom?: string | undefined; 'ung-ho'?: string | undefined } = {},
  locale?: Locale,
): string => `${consultationPath(slug, locale)}/y-kien` + query(choice)
/** The form of a comment. @param choice `dieu`: an article, `tra-loi`: the id of a comment, `da-gui`: what became of it */
export const commentPath = (
  slug: string,
  choice: { dieu?: string | undefined; 'tra-loi'?: string | undefined; 'da-gui'?: string | undefined } = {},
  locale?: Locale,
): string => `${consultationPath(slug, locale)}/gop-y` + query(choice)
/** Where a comment is supported (POST). */
export const supportPath = (slug: string, locale?: Locale) => `${consultationPath(slug, locale)}/ung-ho`
export const agenciesPath = (locale?: Locale) => listPath('agencies', locale)
export const agencyPath = (slug: string, locale?: Locale) => contentPath('agencies', slug, locale)
/** The list of the communes and wards of the province. */
export const communesPath = (locale?: Locale) => localePath('/xa-phuong', locale)
/** The same list, from which a reader chooses a commune to see a procedure in. @param more what a checklist had in its address */
export const chooseCommunePath = (code: string, locale?: Locale, more: object = {}): string =>
  communesPath(locale) + query({ 'thu-tuc': code, ...more })
/** The shapes of the communes on the map, the same in all languages. */
export const communeShapesPath = (): string => '/xa-phuong/ban-do.svg'
/** A procedure as it is done in a commune. */
export const procedureInPath = (code: string, commune: string, locale?: Locale): string =>
  procedurePath(code, locale) + query({ xa: commune })
export const communePath = (slug: string, locale?: Locale) => localePath(COMMUNES.prefix + seg(slug), locale)
export const aboutPath = (locale?: Locale) => listPath('pages', locale)
/** A page under "Giới thiệu"; `path` may contain slashes. */
export const pagePath = (path: string, locale?: Locale) => contentPath('pages', path, locale)
export const searchPath = (
  asked: { q?: string; type?: string; page?: number } = {},
  locale?: Locale,
): string => localePath('/tim-kiem', locale) + query(asked)
/** The form for what a search did not find. */
export const missingPath = (asked: { q?: string; 'da-gui'?: string } = {}, locale?: Locale): string =>
  localePath('/tim-kiem/thieu', locale) + query(asked)
/** Where a reader asks to be told of changes. @param asked `trang`: path and query of the followed page; `da-gui`: what became of the wish */
export const followPath = (asked: { trang?: string; 'da-gui'?: string } = {}, locale?: Locale): string =>
  localePath(FOLLOW_PAGES.ask, locale) + query(asked)
/** The changes of a page as a feed (Atom). @param page its path and query, without a language */
export const followFeedPath = (page: string, locale?: Locale): string =>
  localePath(`${FOLLOW_PAGES.ask}/thay-doi.xml`, locale) + query({ trang: page })
type FollowPage = Exclude<keyof typeof FOLLOW_PAGES, 'ask'>
/** A page that links of mails lead to. @param asked `ma`: the token of the link; `da-gui`: what was done */
export const followedPath = (
  page: FollowPage,
  asked: { ma?: string; 'da-gui'?: string } = {},
  locale?: Locale,
): string =>
  localePath(FOLLOW_PAGES[page], locale) + query({ [TOKEN_PARAMETER]: asked.ma, 'da-gui': asked['da-gui'] })
/** The page of data sets. */
export const openDataPath = (locale?: Locale) => localePath('/du-lieu-mo', locale)
export type DataFormat = 'csv' | 'jsonl' | 'ttl.gz'
/** The catalogue of procedures as a file, the same in all languages. */
export const dataFilePath = (format: DataFormat) => `/du-lieu-mo/thu-tuc.${format}`
/** The addresses for programs, described for people. */
export const dataAddressesPath = (locale?: Locale) => localePath('/du-lieu-mo/dia-chi', locale)
/** The same for programs (OpenAPI), in a language. */
export const openApiPath = (locale?: Locale) => '/api/openapi.json' + query({ lang: locale })
/** What the files are, for portals that collect data sets (DCAT-AP). */
export const dcatPath = (format: 'ttl' | 'jsonld') => `/du-lieu-mo/dcat.${format}`
/** Where a webmaster takes the code that shows a checklist in another site. */
export const embedPath = (locale?: Locale) => localePath('/du-lieu-mo/nhung', locale)
/** The script of that code. */
export const embedScriptPath = () => '/nhung.js'
/** The start of a screen in an office. @param carried what goes from page to page, see views/framed/framing.ts */
export const kioskPath = (carried: Record<string, string> = {}, locale?: Locale) =>
  localePath('/quay', locale) + query(carried)
/** The search of procedures on such a screen. */
export const kioskSearchPath = (asked: { q?: string } = {}, locale?: Locale) =>
  localePath('/quay/tim-kiem', locale) + query(asked)
/** Whether the systems for filing online can be reached. */
export const alertsPath = (locale?: Locale) => localePath('/canh-bao', locale)
export const capPath = () => '/canh-bao.cap'
export const capMessagePath = (identifier: string) => `/canh-bao/${seg(identifier)}.cap`
export const statusPath = (locale?: Locale) => localePath('/trang-thai', locale)
export const statusFeedPath = (locale?: Locale) => localePath('/trang-thai.xml', locale)
export const siteMapPath = (locale?: Locale) => localePath('/so-do-cong', locale)
export const accessibilityPath = (locale?: Locale) => localePath('/tro-nang', locale)
export const newsFeedPath = (locale?: Locale) => localePath('/rss/tin-tuc.xml', locale)
export const documentsFeedPath = (locale?: Locale) => localePath('/rss/van-ban.xml', locale)
/** The address of a signed link that shows a site before it is public. */
export const previewPath = (token: string) => `/xem-thu/${seg(token)}`
export const leavePreviewPath = () => previewPath('thoat')
export const sitemapXmlPath = () => '/sitemap.xml'
/** A part of the sitemap, such as 'news-3'. */
export const sitemapPartPath = (part: string) => `/sitemap/${seg(part)}.xml`
/** The endpoint of suggestions, in a language. */
export const suggestPath = (locale?: Locale) => '/api/suggest' + query({ lang: locale })
export const searchClickPath = () => '/api/search-click'
/** A published document file, sent as an attachment. */
export const filePath = (filename: string) => `/tep/${seg(filename)}`
/** A published picture or one of its sizes. */
export const mediaPath = (filename: string) => `/anh/${seg(filename)}`

/** The same page with another page number; page 1 has no `trang` parameter. */
export function pageNumberPath(url: URL, page: number): string {
  const params = new URLSearchParams(url.search)
  params.delete('trang')
  if (page > 1) params.set('trang', String(page))
  const text = params.toString()
  return url.pathname + (text ? `?${text}` : '')
}
