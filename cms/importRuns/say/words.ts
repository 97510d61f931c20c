/** What is said of differences beside the labels of fields. */
export const SAY_WORDS = {
  vi: {
    none: '(trống)',
    order: 'thứ tự',
    added: 'thêm dòng',
    yes: 'Có',
    no: 'Không',
    unknown: '(không còn)',
  },
  en: { none: '(empty)', order: 'order', added: 'row', yes: 'Yes', no: 'No', unknown: '(gone)' },
} as const

export type Language = keyof typeof SAY_WORDS
