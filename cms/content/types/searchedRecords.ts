import type { Searched, Words } from './contentType.ts'

/** Records that are searched beside edited content: what the public reads of each is decided elsewhere. */
export const SEARCHED_RECORDS = {
  /** Answered questions of citizens, once both are reviewed: cms/cases/searched.ts. */
  cases: {
    words: {
      one: { vi: 'Hỏi đáp', en: 'Question and answer' },
      many: { vi: 'Hỏi đáp', en: 'Questions and answers' },
    },
    search: {
      weight: 0.8,
      facets: ['year'],
      size: 'few',
      names: 'index',
      suggestions: 0,
      relations: { agency: 'agencies' },
    },
  },
} as const satisfies Record<string, { words: { one: Words; many: Words }; search: Searched }>

export type SearchedRecord = keyof typeof SEARCHED_RECORDS
