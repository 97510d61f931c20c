const TYPES = [
  [/\\pngblip/, 'image/png'],
  [/\\jpe?gblip/, 'image/jpeg'],
] as const
const LARGEST = 60_000_000

/** The end of the group that begins at a brace. */
function endOfGroup(rtf: string, from: number): number {
  let depth = 0
  for (let at = from; at < rtf.length; at += 1) {
    if (rtf[at] === '\\') at += 1
    else if (rtf[at] === '{') depth += 1
    else if (rtf[at] === '}' && (depth -= 1) === 0) return at
  }
  return rtf.length
}

function toBase64(hex: string): string {
  const bytes: string[] = []
  for (let at = 0; at + 1 < hex.length; at += 2)
    bytes.push(String.fromCharCode(Number.parseInt(hex.slice(at, at + 2), 16)))
  return btoa(bytes.join(''))
}

/** A group without those inside it. */
function ownPart(group: string): string {
  let own = ''
  let depth = 0
  for (const piece of group.split(/([{}])/)) {
    if (piece === '{') depth += 1
    else if (piece === '}') depth -= 1
    else if (depth === 0) own += piece
  }
  return own
}

function pictureOf(group: string): string | undefined {
  const own = ownPart(group)
  const type = TYPES.find(([sign]) => sign.test(own))?.[1]
  const hex = own.replace(/\\[a-z]+-?\d* ?/gi, '').replace(/[^0-9a-f]/gi, '')
  return type && hex ? `data:${type};base64,${toBase64(hex)}` : undefined
}

/**
 * The pictures of an RTF text, in their order, as data URLs: Word puts them there and only their file names into HTML.
 * Only PNG and JPEG; a metafile leaves undefined in its place.
 */
export function picturesOfRtf(rtf: string): (string | undefined)[] {
  const found: (string | undefined)[] = []
  if (rtf.length > LARGEST) return found
  const sign = /\{(?:\\\*)?\\nonshppict|\{\\pict(?![a-z])/g
  for (let match = sign.exec(rtf); match; match = sign.exec(rtf)) {
    const end = endOfGroup(rtf, match.index)
    // The same picture again, for old programs.
    if (match[0].startsWith('{\\pict')) found.push(pictureOf(rtf.slice(match.index + 1, end)))
    sign.lastIndex = end
  }
  return found
}
