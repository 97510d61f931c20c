/** What a page may weigh. Bytes as they travel: text in brotli 11, as pages and files are kept. */
export const BUDGETS = {
  /** One flight of a new connection (10 segments of 1,460 bytes) brings the page with its look, headers included. */
  htmlBytes: 14 * 1024,
  /** The look, which stands in the page: counted again so that it cannot eat the room of the words. */
  cssBytes: 12 * 1024,
  /** Scripts that a page can use; it needs none. */
  scriptBytes: 10 * 1024,
  /** One variable file with Vietnamese and Latin, fetched once. */
  fontBytes: 45 * 1024,
  /** Everything that a first view fetches: two seconds of a weak 3G line (400 kbit/s). */
  firstViewBytes: 100 * 1024,
  /** On such a line each costs a round trip of 0.3 s or a share of one. */
  firstViewRequests: 12,
  /** Sum of shifts while the page loads, the late font included; 0.1 is "good" to search engines. */
  layoutShift: 0.01,
} as const

/** One address of the sample province for each type of page that the budgets are checked on. */
export const BUDGET_PAGES: Readonly<Record<string, string>> = {
  home: '/',
  'home in English': '/en',
  'news list': '/tin-tuc',
  article: '/tin-tuc/cho-bac-ha-chu-nhat',
  'article with steps': '/tin-tuc/lam-so-do-lan-dau-can-biet',
  'document list': '/van-ban',
  document: '/van-ban/118-2025-nd-cp',
  procedure: '/thu-tuc/1.001193',
  'procedure in English': '/en/thu-tuc/1.001193',
  catalogue: '/thu-tuc',
  'catalogue in English': '/en/thu-tuc',
  search: '/tim-kiem?q=khai+sinh',
  'search with filters': '/tim-kiem?q=khai+sinh&type=procedures',
  agency: '/co-quan/so-tu-phap',
  agencies: '/co-quan',
  'life events': '/su-kien',
  'life event': '/su-kien/sinh-con',
  about: '/gioi-thieu',
  units: '/gioi-thieu/don-vi-hanh-chinh',
  'site map': '/so-do-cong',
}
