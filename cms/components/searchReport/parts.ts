import type { Config } from 'payload'

const folder = '/components/searchReport'

/** The view with the report on searches. The desk links to it. */
export const searchReportParts = {
  views: {
    searchReport: {
      Component: `${folder}/SearchReport.tsx#SearchReport`,
      path: '/search-report',
      meta: { title: 'Báo cáo tìm kiếm' },
    },
  },
} satisfies NonNullable<Config['admin']>['components']
