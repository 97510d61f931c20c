/** For the `admin.components` of a field that is derived from others: readers of a comparison of versions skip it. */
export const notCompared = { Diff: '/components/versions/NotCompared.tsx#NotCompared' }
