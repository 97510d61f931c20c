import type { Config } from 'payload'

/** Where many items are changed, and where those changes are listed and undone. */
export const runsParts = {
  views: {
    bulkEdit: {
      Component: '/components/bulk/BulkEdit.tsx#BulkEdit',
      path: '/bulk-edit',
      meta: { title: 'Sửa hàng loạt' },
    },
    runs: {
      Component: '/components/runs/Runs.tsx#Runs',
      path: '/runs',
      meta: { title: 'Các đợt sửa hàng loạt' },
    },
  },
  afterNavLinks: ['/components/runs/RunsLink.tsx#RunsLink'],
} satisfies NonNullable<Config['admin']>['components']
