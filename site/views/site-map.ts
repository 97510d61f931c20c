import { sortByName } from '../../cms/content/order.ts'
import { slugsWith, wordsOfTypes, type SlugsWith } from '../../cms/content/types/index.ts'
import { useText } from '../i18n/index.ts'
import { caseFiguresPath, casesPath, followCasePath, publicCasesPath } from '../casePaths.ts'
import {
  aboutPath,
  accessibilityPath,
  agenciesPath,
  alertsPath,
  capPath,
  communesPath,
  documentsFeedPath,
  documentsPath,
  eventsFeedPath,
  eventsIcsPath,
  eventsPath,
  followPath,
  homePath,
  lifeEventPath,
  lifeEventsPath,
  listPath,
  newsFeedPath,
  newsPath,
  openDataPath,
  proceduresFeedPath,
  proceduresPath,
  query,
  searchPath,
  sitemapXmlPath,
  statusFeedPath,
  statusPath,
  type Locale,
} from '../paths.ts'
import { dossierPath, performancePath } from '../servicePaths.ts'
import { isOfOneCommune, toAgencyLine, type LightAgency } from './agencies.ts'
import { langOf } from './lang.ts'
import { toCategoryTabs } from './news.ts'
import { toPageTree, unitsPath, type LightPage, type PageLink } from './pages.ts'

type Named = { name: string; slug?: string | null }

/** What the tree is made of, as stored. */
export interface MappedContent {
  pages: readonly LightPage[]
  categories: readonly Named[]
  agencies: readonly LightAgency[]
  fields: readonly Named[]
  lifeEvents: readonly Named[]
}

/** Fragment of the list of all fields of procedures. */
export const FIELDS_ANCHOR = 'linh-vuc'

export interface MapSection {
  title: string
  anchor?: string
  links: PageLink[]
}

const link = (label: string, href: string, lang?: Locale): PageLink => ({
  ...{ label, href, current: false, children: [] },
  ...(lang && { lang }),
})

/** Types with a list among the main links, in display order. */
const ORDERED: readonly SlugsWith<'list'>[] = [
  'procedures',
  'life-events',
  'legal-documents',
  'news',
  'events',
  'agencies',
  'pages',
]

function otherLists(locale: Locale): PageLink[] {
  const types = slugsWith('list').filter((type) => !ORDERED.includes(type))
  const words = wordsOfTypes(types, { form: 'many', locale })
  return types.map((type) => link(words[type], listPath(type, locale)))
}

function mainLinks(locale: Locale): PageLink[] {
  const {
    agencies,
    common,
    communes,
    documents,
    dossiers,
    events,
    follow,
    intake,
    news,
    pages,
    performance,
    procedures,
    publicCases,
    search,
    status,
  } = useText(locale)
  return [
    link(common.home, homePath(locale)),
    link(procedures.list.title, proceduresPath(locale)),
    link(procedures.lifeEvents.title, lifeEventsPath(locale)),
    link(documents.title, documentsPath(locale)),
    link(news.title, newsPath(locale)),
    link(events.title, eventsPath(locale)),
    ...otherLists(locale),
    link(agencies.title, agenciesPath(locale)),
    link(communes.title, communesPath(locale)),
    link(pages.about, aboutPath(locale)),
    link(intake.hub.title, casesPath(locale)),
    link(intake.follow.title, followCasePath('', locale)),
    link(search.title, searchPath({}, locale)),
    link(dossiers.title, dossierPath(locale)),
    link(useText(locale).alerts.title, alertsPath(locale)),
    link(follow.title, followPath({}, locale)),
    link(status.title, statusPath(locale)),
    link(performance.title, performancePath({}, locale)),
    link(publicCases.title, publicCasesPath(locale)),
    link(publicCases.figures.title, caseFiguresPath(locale)),
    link(pages.accessibility.title, accessibilityPath(locale)),
  ]
}

const toNamed = (docs: readonly Named[], toHref: (slug: string) => string, locale: Locale): PageLink[] =>
  docs.flatMap(({ name, slug }) => (slug ? [link(name, toHref(slug), langOf(name, locale))] : []))

/** The whole portal as sections of links; sections without links are left out. */
export function toSiteMap(content: MappedContent, locale: Locale): MapSection[] {
  const { documents, events, news, openData, pages, procedures, status } = useText(locale)
  const { siteMap } = pages
  const categories = toCategoryTabs(content.categories, { all: news.all, locale }).slice(1)
  const sections = [
    { title: siteMap.main, links: mainLinks(locale) },
    {
      title: siteMap.fields,
      anchor: FIELDS_ANCHOR,
      links: toNamed(
        sortByName(content.fields, ({ name }) => name),
        (slug) => proceduresPath(locale) + query({ 'linh-vuc': slug }),
        locale,
      ),
    },
    {
      title: siteMap.events,
      links: toNamed(content.lifeEvents, (slug) => lifeEventPath(slug, locale), locale),
    },
    { title: siteMap.categories, links: categories.map(({ label, href }) => link(label, href)) },
    {
      title: siteMap.about,
      links: [...toPageTree(content.pages, locale), link(pages.units.title, unitsPath(locale))],
    },
    {
      title: siteMap.agencies,
      // Agencies of single communes are found in the list of agencies.
      links: content.agencies
        .filter((doc) => !isOfOneCommune(doc))
        .map((doc) => {
          const { name, href, lang } = toAgencyLine(doc, locale)
          return link(name, href, lang)
        }),
    },
    {
      title: siteMap.machines,
      links: [
        link(openData.title, openDataPath(locale)),
        link(siteMap.xml, sitemapXmlPath()),
        link(news.feed, newsFeedPath()),
        link(documents.feed, documentsFeedPath()),
        link(events.feed, eventsFeedPath()),
        link(useText(locale).alerts.feed, capPath()),
        link(status.feed, statusFeedPath(locale)),
        link(procedures.changes.feedTitle, proceduresFeedPath({}, locale)),
        link(events.addAll, eventsIcsPath(locale)),
      ],
    },
  ]
  return sections.filter(({ links }) => links.length > 0)
}
