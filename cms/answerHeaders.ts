/** The policy for responses that are not pages: data, and uploads opened directly. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** Headers of every response of the CMS, whatever its kind and status; pages replace the policy with their own. */
export const ANSWER_HEADERS = {
  'Content-Security-Policy': DATA_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const
