import type { Config } from 'payload'

const folder = '/components/searchReport'

/** Where the report on searches stands in the admin: a page of its own, and the way to it on the dashboard. */
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
