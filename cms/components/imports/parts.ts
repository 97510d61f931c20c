import type { Config } from 'payload'

const folder = '/components/imports'

/** Where administrators import files: a view, and a link in the navigation. */
export const importsParts = {
  views: {
    imports: {
      Component: `${folder}/Imports.tsx#Imports`,
      path: '/import',
      meta: { title: 'Nhập dữ liệu từ tệp' },
    },
  },
  afterNavLinks: [`${folder}/ImportsLink.tsx#ImportsLink`],
} satisfies NonNullable<Config['admin']>['components']
