import embed from '../styles/frames/embed.css?raw'
import kiosk from '../styles/frames/kiosk.css?raw'
import { toSheet } from '../views/framed/sheet.ts'

/** What pages in a frame have besides their own styles; other pages do not carry it. */
export const frameSheets = { kiosk: toSheet(kiosk), embed: toSheet(embed) } as const
