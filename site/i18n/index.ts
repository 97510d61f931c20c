import type { Locale } from '../paths.ts'
import { agencies } from './agencies.ts'
import { alerts } from './alerts.ts'
import { asOf } from './asOf.ts'
import { blocks } from './blocks.ts'
import { common } from './common.ts'
import { communes } from './communes.ts'
import { documents } from './documents.ts'
import { dossiers } from './dossiers.ts'
import { embed } from './embed.ts'
import { errors } from './errors.ts'
import { events } from './events.ts'
import { follow } from './follow.ts'
import { framed } from './framed.ts'
import { guard } from './guard.ts'
import { home } from './home.ts'
import { hours } from './hours.ts'
import { intake } from './intake.ts'
import { maps } from './maps.ts'
import { missing } from './missing.ts'
import { news } from './news.ts'
import { openApi } from './openApi.ts'
import { openData } from './openData.ts'
import { pageFeedback } from './pageFeedback.ts'
import { pages } from './pages.ts'
import { partners } from './partners.ts'
import { performance } from './performance.ts'
import { procedures } from './procedures.ts'
import { commentForm } from './commentForm.ts'
import { comments } from './comments.ts'
import { consultations } from './consultations.ts'
import { publicCases } from './publicCases.ts'
import { search } from './search.ts'
import { serviceRating } from './serviceRating.ts'
import { sites } from './sites.ts'
import { status } from './status.ts'
import { suggest } from './suggest.ts'

const inLocale = (locale: Locale) => ({
  common: common[locale],
  blocks: blocks[locale],
  home: home[locale],
  procedures: procedures[locale],
  communes: communes[locale],
  documents: documents[locale],
  dossiers: dossiers[locale],
  news: news[locale],
  search: search[locale],
  suggest: suggest[locale],
  maps: maps[locale],
  missing: missing[locale],
  agencies: agencies[locale],
  alerts: alerts[locale],
  asOf: asOf[locale],
  hours: hours[locale],
  events: events[locale],
  follow: follow[locale],
  intake: intake[locale],
  framed: framed[locale],
  guard: guard[locale],
  openApi: openApi[locale],
  openData: openData[locale],
  pages: pages[locale],
  pageFeedback: pageFeedback[locale],
  partners: partners[locale],
  performance: performance[locale],
  serviceRating: serviceRating[locale],
  sites: sites[locale],
  status: status[locale],
  consultations: consultations[locale],
  publicCases: publicCases[locale],
  comments: comments[locale],
  commentForm: commentForm[locale],
  errors: errors[locale],
  embed: embed[locale],
})

const texts = { vi: inLocale('vi'), en: inLocale('en') }

/** Every text of the interface in one language, by area. */
export type Text = ReturnType<typeof inLocale>

/** The interface texts of a locale: `useText('vi').common.search`. */
export const useText = (locale: Locale): Text => texts[locale]
