import { localePath, type Locale } from '../paths.ts'

/**
 * The address of a page as its reader sees it: with the language, which the rewritten request lacks.
 * @param asked the rewritten request, for its query
 * @param origin public address of the portal
 */
export const readerUrl = (
  { path, locale }: { path: string; locale: Locale },
  asked: URL,
  origin: string,
): URL => new URL(localePath(encodeURI(path), locale) + asked.search, origin)
