import type { Config } from 'payload'

/** Below the address of the admin. */
export const LAW_CHANGES_PATH = '/law-changes'

/** The list of all that is to be looked at after changes of the law; the desk leads there. */
export const lawChangesParts = {
  views: {
    lawChanges: {
      Component: '/components/lawChanges/LawChangedList.tsx#LawChangedList',
      path: LAW_CHANGES_PATH,
      meta: { title: 'Căn cứ đã thay đổi' },
    },
  },
} satisfies NonNullable<Config['admin']>['components']
