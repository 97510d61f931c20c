/** Paths whose last part opens something to whoever reads it. nginx cuts the same ones (ops/deploy/nginx.conf). */
const WITH_TOKEN = /^((?:\/en)?\/(?:danh-gia|tra-cuu-phan-anh\/tep|xem-thu)\/).+/i

/**
 * The path of an address as logs may hold it: without its query, in which stands what a reader answers or searches for,
 * and without tokens.
 */
export const loggedPath = (url: string): string => url.split('?', 1)[0]!.replace(WITH_TOKEN, '$1...')
