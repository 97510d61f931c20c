import type { Standing } from '../../workflow/standings.ts'

const vi = {
  draft: 'Bản nháp',
  inReview: 'Chờ duyệt',
  returned: 'Bị trả lại',
  approved: 'Đã duyệt, chưa công khai',
  scheduled: 'Hẹn giờ',
  published: 'Đang công khai',
  outdated: 'Đang công khai, không còn hiệu lực',
  changed: 'Công khai, có bản nháp mới',
  withdrawn: 'Đã gỡ khỏi cổng',
  owed: 'Nợ duyệt (công bố khẩn)',
} satisfies Record<Standing, string>

const en: typeof vi = {
  draft: 'Draft',
  inReview: 'In review',
  returned: 'Returned',
  approved: 'Approved, not public yet',
  scheduled: 'Scheduled',
  published: 'Public',
  outdated: 'Public, no longer current',
  changed: 'Public, with a newer draft',
  withdrawn: 'Taken off the portal',
  owed: 'Approval owed (published in an emergency)',
}

/** The words for each standing of a document in the language of the admin. */
export const standingWords = (language: string) => (language === 'en' ? en : vi)

/** What is published of a site is read while the site is live, which another field says. */
const ofSites = {
  vi: { published: 'Đang dùng', changed: 'Đang dùng, có bản nháp mới' },
  en: { published: 'In use', changed: 'In use, with a newer draft' },
}

/** The same, above the form of a document of a type. */
export const standingWordsOf = (collection: string | undefined, language: string): typeof vi => ({
  ...standingWords(language),
  ...(collection === 'sites' && ofSites[language === 'en' ? 'en' : 'vi']),
})

/** Beside a standing that does not say so: an earlier version is public. */
export const earlierIsPublic = (language: string): string =>
  language === 'en' ? 'an earlier version is public' : 'bản trước đang công khai'
