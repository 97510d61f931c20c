/** An element of XML, named without its prefix; text is left out. */
export interface XmlElement {
  name: string
  attributes: Map<string, string>
  children: XmlElement[]
}

const TAG = /<(\/?)(?:[^\s<>/:"'=!?]+:)?([^\s<>/:"'=!?]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/g
const ATTRIBUTE = /(?:[^\s=<>"'/:]+:)?([^\s=<>"'/:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const MOST_DEEP = 100

const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })

const attributesIn = (text: string): Map<string, string> =>
  new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single]) => [
      name,
      decoded(double ?? single ?? ''),
    ]),
  )

/** The elements of a part, without their text. */
export function parseXml(xml: string): XmlElement[] {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  for (const [, end, name = '', attributes = '', empty] of xml.matchAll(TAG)) {
    if (end) {
      if (open.length > 1) open.pop()
      continue
    }
    const element: XmlElement = { name, attributes: attributesIn(attributes), children: [] }
    open.at(-1)!.children.push(element)
    if (!empty && open.length < MOST_DEEP) open.push(element)
  }
  return root.children
}

export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name)

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0]

export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name)
