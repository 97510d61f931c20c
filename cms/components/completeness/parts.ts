import type { Config } from 'payload'

const folder = '/components/completeness'

/** Where the admin shows the completeness report: a view, and a link in the navigation. */
export const completenessParts = {
  views: {
    completeness: {
      Component: `${folder}/Completeness.tsx#Completeness`,
      path: '/completeness',
      meta: { title: 'Mức độ đầy đủ' },
    },
  },
  afterNavLinks: [`${folder}/CompletenessLink.tsx#CompletenessLink`],
} satisfies NonNullable<Config['admin']>['components']
