import type { Config } from 'payload'

const folder = '/components/duplicates'

/** Where the admin shows likely duplicates: a view, and a link in the navigation. */
export const duplicatesParts = {
  views: {
    duplicates: {
      Component: `${folder}/Duplicates.tsx#Duplicates`,
      path: '/duplicates',
      meta: { title: 'Nội dung có thể trùng' },
    },
  },
  afterNavLinks: [`${folder}/DuplicatesLink.tsx#DuplicatesLink`],
} satisfies NonNullable<Config['admin']>['components']
