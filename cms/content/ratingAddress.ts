/** The page on which whoever has a token rates a service once, without a language. */
export const ratingAddress = (token: string): string => `/danh-gia/${encodeURIComponent(token)}`
