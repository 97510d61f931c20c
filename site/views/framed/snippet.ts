import { embedScriptPath, preparePath, type Locale } from '../../paths.ts'

/** What a checklist in another site shows. */
export interface Embedded {
  code: string
  /** Official code of the commune. */
  commune?: string | undefined
  locale: Locale
}

/**
 * The line that a webmaster copies: the script, and a link where scripts do not run.
 * @param origin public address of the site without a final slash
 * @param words of that link
 */
export function toSnippet({ code, commune, locale }: Embedded, origin: string, words: string): string {
  const data = [
    `data-thu-tuc="${code}"`,
    ...(commune ? [`data-xa="${commune}"`] : []),
    ...(locale === 'vi' ? [] : [`data-lang="${locale}"`]),
  ]
  const href = origin + preparePath(code, { xa: commune }, locale)
  const link = `<noscript><a href="${href}">${words}</a></noscript>`
  return `<script src="${origin}${embedScriptPath()}" ${data.join(' ')} async></script>${link}`
}
