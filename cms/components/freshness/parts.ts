const folder = '/components/freshness'

/** What the dashboard says about scheduled publishing and about the search index. */
export const freshnessParts = [
  `${folder}/ScheduledList.tsx#ScheduledList`,
  `${folder}/SearchHealth.tsx#SearchHealth`,
]
