import type { Config } from 'payload'

const folder = '/components/searchReport'

/** Where the admin shows the report on searches: a view, and the link to it on the dashboard. */
export const searchReportParts = {
  views: {
    searchReport: {
      Component: `${folder}/SearchReport.tsx#SearchReport`,
      path: '/search-report',
      meta: { title: 'Báo cáo tìm kiếm' },
    },
  },
  beforeDashboard: [`${folder}/SearchReportLink.tsx#SearchReportLink`],
} satisfies NonNullable<Config['admin']>['components']
