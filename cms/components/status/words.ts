const vi = {
  draft: 'Bản nháp',
  published: 'Đã xuất bản',
  changed: 'Đã xuất bản, có bản nháp mới hơn',
  withdrawn: 'Đã gỡ khỏi cổng',
}
const en: typeof vi = {
  draft: 'Draft',
  published: 'Published',
  changed: 'Published, with a newer draft',
  withdrawn: 'Taken off the portal',
}

/** What the public sees of a document, and whether there is a newer draft. */
export type State = keyof typeof vi

/** The state in the language of the admin. */
export const stateText = (state: State, language: string): string => (language === 'en' ? en : vi)[state]
