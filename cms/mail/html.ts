const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text for the HTML of a mail. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** A link whose words are its address. */
export const linkHtml = (url: string, words = url): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`

/** The HTML of a mail, without pictures and sheets. @param paragraphs as HTML */
export const pageHtml = (locale: string, paragraphs: readonly string[]): string =>
  `<!doctype html>\n<html lang="${locale}"><body>\n${paragraphs.join('\n')}\n</body></html>`
