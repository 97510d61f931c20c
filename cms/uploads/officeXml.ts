import { UnfitFile } from './unfit.ts'

const ENTITIES: Partial<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function character(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD'
}

const withoutEntities = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return character(Number.parseInt(name.slice(2), 16))
    return name.startsWith('#') ? character(Number(name.slice(1))) : (ENTITIES[name] ?? whole)
  })

/**
 * The text of a part, its encoding detected by its first bytes: UTF-16 of either order or UTF-8 (ECMA-376-2, 8.1.2; XML
 * 1.0, Annex F).
 */
export function decodeXml(bytes: Buffer): string {
  const head = bytes.subarray(0, 2).toString('hex')
  if (head === 'fffe' || head === '3c00') return new TextDecoder('utf-16le').decode(bytes)
  if (head === 'feff' || head === '003c') return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** Whether a part is XML, whatever its name. */
export const isXml = (bytes: Buffer): boolean => /^\s*</.test(decodeXml(bytes.subarray(0, 200)))

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The attributes of the elements of this name, with any prefix.
 * @throws UnfitFile for a DTD, which no Office file has (ECMA-376-2, 8.1.4) and which could hide anything
 */
export function elementsOf(xml: string, name: string): Map<string, string>[] {
  if (/<!DOCTYPE/i.test(xml)) throw new UnfitFile('broken')
  const tag = new RegExp(`<(?:[^\\s<>/:"'=]+:)?${name}(?=[\\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>`, 'g')
  return Array.from(xml.matchAll(tag), ([, attributes = '']) => {
    const pairs = Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', double, single]) => {
      return [key, withoutEntities(double ?? single ?? '').trim()] as const
    })
    return new Map(pairs)
  })
}

/** Part of a field instruction, a whole instruction, or the beginning, separator or end of a field. */
const FIELD =
  /<(?:[^\s<>/:"'=]+:)?(?:instrText(?=[\s>])[^<>]*>([^<]*)|fldChar\b|fldSimple\b[^<>]*?\binstr\s*=\s*(?:"([^"<]*)"|'([^'<]*)'))/g
/** Fields and connections that start another program (ECMA-376-1, 17.16.5; 18.14.4; ODF 1.3, 14.6). */
const DDE_FIELD = /^ *"?DDE(AUTO)?(?![\p{L}\d])/imu
const DDE_LINK = /<([^\s<>/:"'=]+:)?(ddeLink|dde-source|dde-connection-decl)[\s/>]/

/**
 * Whether a part fetches data from another program by DDE; Word joins instructions that are split into several runs.
 */
export function hasDde(xml: string): boolean {
  if (DDE_LINK.test(xml)) return true
  let instructions = ''
  for (const [, piece, double, single] of xml.matchAll(FIELD)) {
    const simple = (double ?? single)?.replace(/\s+/g, ' ')
    instructions += piece?.replace(/\s+/g, ' ') ?? `\n${simple ?? ''}\n`
  }
  return DDE_FIELD.test(withoutEntities(instructions))
}
