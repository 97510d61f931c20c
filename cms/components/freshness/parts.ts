const folder = '/components/freshness'

/** The dashboard panels on scheduled publishing and on the search index. */
export const freshnessParts = [
  `${folder}/ScheduledList.tsx#ScheduledList`,
  `${folder}/SearchHealth.tsx#SearchHealth`,
]
