import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './xml.ts'

/** A level of a list (ECMA-376-1, 17.9.6). */
interface Level {
  start: number
  format: string
  /** "%1.%2", "Điều %1." */
  text: string
  isLegal: boolean
}

interface Numbering {
  abstract: string
  /** The number that a level begins with, for this list alone. */
  starts: Map<number, number>
}

/** The list of a paragraph, and how deep it stands there, 0 for the outermost level. */
export interface Place {
  list: string
  level: number
}

/** Styles that put their paragraphs into lists. */
interface StyledPlace {
  list?: string
  level?: number
  basedOn?: string
}

const DEEPEST = 9
const ROMAN: [number, string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ] as [number, string][]),
  ...([
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as [number, string][]),
]

function toRoman(value: number): string {
  let [left, text] = [Math.min(value, 3999), '']
  for (const [worth, sign] of ROMAN)
    while (left >= worth) {
      text += sign
      left -= worth
    }
  return text
}

/** As Word counts in letters: a to z, then aa, bb. */
const toLetters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)))

const WRITERS: Record<string, (value: number) => string> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: (value) => toRoman(value).toUpperCase(),
  lowerRoman: toRoman,
  upperLetter: (value) => toLetters(value).toUpperCase(),
  lowerLetter: toLetters,
  none: () => '',
}

const write = (format: string, value: number): string => (WRITERS[format] ?? String)(Math.max(1, value))
const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(parent && childOf(parent, name), 'val')

function readLevel(element: XmlElement): Level {
  return {
    start: Number(valueOf(element, 'start') ?? 1),
    format: valueOf(element, 'numFmt') ?? 'decimal',
    text: valueOf(element, 'lvlText') ?? '',
    isLegal: childOf(element, 'isLgl') !== undefined,
  }
}

const levelOf = (element: XmlElement): number => Number(attributeOf(element, 'ilvl') ?? 0)

/** The lists of a DOCX, and the labels of their items, which mammoth leaves out. */
export class Labels {
  readonly #levels = new Map<string, Map<number, Level>>()
  readonly #lists = new Map<string, Numbering>()
  readonly #styles = new Map<string, StyledPlace>()
  /** Levels by the style that stands for them: "list:style". */
  readonly #levelOfStyle = new Map<string, number>()
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  /** @param numbering the part numbering.xml; @param styles styles.xml */
  constructor(numbering: string, styles: string) {
    for (const root of parseXml(numbering)) {
      for (const element of childrenOf(root, 'abstractNum')) this.#readAbstract(element)
      for (const element of childrenOf(root, 'num')) this.#readList(element)
    }
    for (const root of parseXml(styles))
      for (const element of childrenOf(root, 'style')) this.#readStyle(element)
  }

  #readAbstract(element: XmlElement): void {
    const id = attributeOf(element, 'abstractNumId') ?? ''
    const levels = childrenOf(element, 'lvl')
    this.#levels.set(id, new Map(levels.map((level) => [levelOf(level), readLevel(level)])))
    for (const level of levels) {
      const style = valueOf(level, 'pStyle')
      if (style) this.#levelOfStyle.set(`${id}:${style}`, levelOf(level))
    }
  }

  #readList(element: XmlElement): void {
    const starts = childrenOf(element, 'lvlOverride').flatMap((override) => {
      const start = valueOf(override, 'startOverride')
      return start === undefined ? [] : [[levelOf(override), Number(start)] as const]
    })
    const abstract = valueOf(element, 'abstractNumId') ?? ''
    this.#lists.set(attributeOf(element, 'numId') ?? '', { abstract, starts: new Map(starts) })
  }

  #readStyle(element: XmlElement): void {
    const properties = childOf(element, 'pPr')
    const numbers = properties && childOf(properties, 'numPr')
    const [list, level, basedOn] = [
      valueOf(numbers, 'numId'),
      valueOf(numbers, 'ilvl'),
      valueOf(element, 'basedOn'),
    ]
    this.#styles.set(attributeOf(element, 'styleId') ?? '', {
      ...(list !== undefined && { list }),
      ...(level !== undefined && { level: Number(level) }),
      ...(basedOn !== undefined && { basedOn }),
    })
  }

  /** The list that a style puts its paragraphs into. */
  placeOfStyle(style: string, depth = 0): Place | undefined {
    const found = this.#styles.get(style)
    if (!found || depth > DEEPEST) return undefined
    if (found.list === undefined)
      return found.basedOn ? this.placeOfStyle(found.basedOn, depth + 1) : undefined
    const abstract = this.#lists.get(found.list)?.abstract
    return { list: found.list, level: found.level ?? this.#levelOfStyle.get(`${abstract}:${style}`) ?? 0 }
  }

  /** The label of the next item at this place, as Word shows it: "1.", "a)", "Điều 3.", "•". Undefined for none. */
  next({ list, level }: Place): string | undefined {
    const numbering = this.#lists.get(list)
    const levels = numbering && this.#levels.get(numbering.abstract)
    const own = levels?.get(level)
    if (!numbering || !levels || !own || level < 0 || level > DEEPEST) return undefined
    const counts = this.#count(list, numbering, level, own)
    if (own.format === 'bullet') return '•'
    const number = (digit: string): string => {
      const at = Number(digit) - 1
      const format = own.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal')
      return write(format, counts[at] ?? levels.get(at)?.start ?? 1)
    }
    return own.text.replace(/%([1-9])/g, (_, digit: string) => number(digit)).trim() || undefined
  }

  /** Lists with the same definition count on from one another, unless one says where it begins. */
  #count(
    list: string,
    { abstract, starts }: Numbering,
    level: number,
    { start }: Level,
  ): (number | undefined)[] {
    const counts = this.#counts.get(abstract) ?? []
    this.#counts.set(abstract, counts)
    const isFirst = !this.#begun.has(`${list}:${level}`)
    this.#begun.add(`${list}:${level}`)
    const from = isFirst ? starts.get(level) : undefined
    counts[level] = from ?? (counts[level] === undefined ? start : counts[level] + 1)
    counts.length = level + 1
    return counts
  }
}
