/** Size limits of a page. Bytes as transferred: text in brotli 11, as pages and files are cached. */
export const BUDGETS = {
  /**
   * The initial congestion window of a new connection (10 segments of 1,460 bytes) holds the page with its styles,
   * headers included.
   */
  htmlBytes: 14 * 1024,
  /** The inlined styles: limited separately, so that they cannot use up the space of the content. */
  cssBytes: 12 * 1024,
  /** Scripts, all of them optional enhancements. */
  scriptBytes: 10 * 1024,
  /** One variable file with Vietnamese and Latin, fetched once. */
  fontBytes: 45 * 1024,
  /** Everything loaded for a first view: two seconds on a weak 3G connection (400 kbit/s). */
  firstViewBytes: 100 * 1024,
  /** On such a connection each costs up to a round trip of 0.3 s. */
  firstViewRequests: 12,
  /** Cumulative layout shift while the page loads, including the late font; 0.1 is "good" to search engines. */
  layoutShift: 0.01,
} as const

/** One page of the sample province for each type of page, on which the budgets are checked. */
export const BUDGET_PAGES: Readonly<Record<string, string>> = {
  home: '/',
  'home in English': '/en',
  'news list': '/tin-tuc',
  article: '/tin-tuc/cho-bac-ha-chu-nhat',
  'article with steps': '/tin-tuc/lam-so-do-lan-dau-can-biet',
  'document list': '/van-ban',
  document: '/van-ban/118-2025-nd-cp',
  procedure: '/thu-tuc/1.001193',
  'procedure with many papers': '/thu-tuc/1.013978',
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
  communes: '/xa-phuong',
  commune: '/xa-phuong/xa-bac-ha',
  'site map': '/so-do-cong',
}
