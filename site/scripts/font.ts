/**
 * Fetches the portal's font once the page is complete and painted, and notes that the device has it: a phone uses it
 * from the next page on (early.js, tokens.css), unless its browser asks to save data.
 */
import { recall, remember } from './stored.ts'

const NAME = 'font'
/** Version of the font; a newer one is fetched again in the background. */
const VERSION = 'v1'
const PORTAL_FONT = '1em "Cong Tinh Sans"'

const savesData = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData

/** By then the page is painted, even when everything arrived before the first paint. */
const AFTER_MS = 2000

async function fetchFont(): Promise<void> {
  const faces = await document.fonts.load(PORTAL_FONT).catch(() => [])
  if (faces.length > 0) remember(NAME, VERSION)
}

if (recall(NAME) !== VERSION && !savesData) {
  const later = () => setTimeout(() => void fetchFont(), AFTER_MS)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later, { once: true })
}
