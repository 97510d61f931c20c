/** Character codes that a TrueType font maps to a glyph, from its format 4 and 12 tables. */
export function readCmap(font: Buffer): Set<number> {
  const base = tableOffset(font, 'cmap')
  const codes = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(base + 2); index += 1) {
    const table = base + font.readUInt32BE(base + 4 + index * 8 + 4)
    const format = font.readUInt16BE(table)
    if (format === 4) readSegments(font, table, codes)
    if (format === 12) readGroups(font, table, codes)
  }
  return codes
}

/** How high and how deep the lines of a TrueType font are, in shares of its size. */
export function readLineMetrics(font: Buffer): { ascent: number; descent: number } {
  const unitsPerEm = font.readUInt16BE(tableOffset(font, 'head') + 18)
  const base = tableOffset(font, 'hhea')
  return {
    ascent: font.readInt16BE(base + 4) / unitsPerEm,
    descent: -font.readInt16BE(base + 6) / unitsPerEm,
  }
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no ${tag} table`)
}

function readSegments(font: Buffer, table: number, codes: Set<number>): void {
  const length = font.readUInt16BE(table + 6)
  for (let at = 0; at < length; at += 2) {
    const end = font.readUInt16BE(table + 14 + at)
    const start = font.readUInt16BE(table + 16 + length + at)
    for (let code = start; code <= end && code < 0xffff; code += 1) codes.add(code)
  }
}

function readGroups(font: Buffer, table: number, codes: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(table + 12); index += 1) {
    const group = table + 16 + index * 12
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code += 1) codes.add(code)
  }
}
