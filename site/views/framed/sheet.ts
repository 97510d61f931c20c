/** A style sheet as a page has it inline: the policy names the hash of exactly this text. */
export const toSheet = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim()
