/**
 * Fetches the font of the portal once this page is whole, and notes that the device has it: the next page is read in it
 * (early.js, tokens.css). Not for those who ask their browser to save data.
 */
import { recall, remember } from './stored.ts'

const NAME = 'font'
const KEPT = 'kept'
const OWN_FONT = '1em "Cong Tinh Sans"'

const savesData = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData

async function fetchFont(): Promise<void> {
  const faces = await document.fonts.load(OWN_FONT).catch(() => [])
  if (faces.length > 0) remember(NAME, KEPT)
}

if (recall(NAME) !== KEPT && !savesData) {
  if (document.readyState === 'complete') void fetchFont()
  else addEventListener('load', () => void fetchFont(), { once: true })
}
