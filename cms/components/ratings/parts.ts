import type { Config } from 'payload'

const folder = '/components/ratings'

/** Below the address of the admin. */
export const VOTES_PATH = '/page-votes-report'
export const LINKS_PATH = '/rating-links'

/** Votes on pages, added up, and links for rating a service. The lists of votes and of notes link to both. */
export const ratingsParts = {
  views: {
    voteReport: {
      ...{ Component: `${folder}/VoteReport.tsx#VoteReport`, path: VOTES_PATH, exact: true },
      meta: { title: 'Trang nào giúp được người đọc' },
    },
    ratingLinks: {
      ...{ Component: `${folder}/RatingLinks.tsx#RatingLinks`, path: LINKS_PATH, exact: true },
      meta: { title: 'Liên kết đánh giá phục vụ' },
    },
  },
} satisfies NonNullable<Config['admin']>['components']

/** For `beforeListTable` of a list. */
export const reportLinks = `${folder}/ReportLinks.tsx#ReportLinks`
