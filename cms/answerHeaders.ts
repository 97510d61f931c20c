/** The policy of answers that are no pages: data, and uploads opened by themselves. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** What every answer of the CMS carries, whatever its kind and status; a page puts its own policy in place. */
export const ANSWER_HEADERS = {
  'Content-Security-Policy': DATA_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const
