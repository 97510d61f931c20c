import accents from '../styles/accents.css?raw'
import layers from '../styles/layers.css?raw'
import { toAccentSheets } from '../views/accents.ts'

/** The style sheet of each accent, by its name: made once for all pages. */
export const accentSheets = toAccentSheets(accents, layers)
