import { encode } from 'uqr'

/** Modules of white around the code, as scanners need it (ISO/IEC 18004). */
const QUIET = 4

/** A QR code as the path of an SVG whose side is `size` units. */
export interface QrView {
  size: number
  path: string
}

/** Dark runs of a row as rectangles of a path. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    const width = x - from + 1
    path += `M${from} ${y}h${width}v1h-${width}z`
  }
  return path
}

/** A text as a QR code. @throws Error when it is longer than a code can hold (about 2,300 bytes) */
export function toQr(text: string): QrView {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  return { size, path: data.map(runsOf).join('') }
}
