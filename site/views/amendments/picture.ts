import { validityOf } from '../../../cms/content/validity.ts'
import type { AmendmentLine, DrawnChange, DrawnDocument } from '../../data/amendments.ts'
import { useText } from '../../i18n/index.ts'
import { documentPath, type Locale } from '../../paths.ts'
import { documentName } from '../documents.ts'
import { formatDate } from '../format.ts'
import { itemHref } from '../item-href.ts'
import { layOut, type AmendmentLayout, type DrawnArrow, type DrawnNode } from './layout.ts'

/** A document in the picture. */
export interface PictureNode extends DrawnNode {
  /** The name as far as it fits, and whole with the title. */
  name: string
  full: string
  /** Absent for the document of the page, and where no site shows it. */
  href?: string
  isThis: boolean
}

interface PictureArrow extends DrawnArrow {
  /** Whether nothing of the changed document is left. */
  isEnd: boolean
}

export type AmendmentPicture = AmendmentLayout<PictureNode, PictureArrow> & {
  /** How many more documents there are. */
  left: number
}

/** Letters that fit on a line of the drawing beside the widest lanes, by their size. */
const NAME_LETTERS = 30
const LINE_LETTERS = 40

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

function nameOf(doc: DrawnDocument, locale: Locale): string {
  const name = documentName(doc, locale)
  return name.length > NAME_LETTERS ? cut(doc.number, NAME_LETTERS) : name
}

const isEnd = ({ type, isPart }: DrawnChange): boolean =>
  !isPart && (type === 'replaces' || type === 'repeals')

/** 'Thay thế 61/2018/NĐ-CP' */
function deedOf(change: DrawnChange, numbers: ReadonlyMap<string, string>, locale: Locale): string {
  const { deeds, inPart } = useText(locale).documents.line
  const deed = deeds[change.type as keyof typeof deeds]
  const words = change.isPart && change.type !== 'corrects' && change.type !== 'amends' ? inPart(deed) : deed
  return cut(`${words} ${numbers.get(change.of) ?? ''}`, LINE_LETTERS)
}

/** One arrow between two documents, however many changes there are. */
function arrowsOf(changes: readonly DrawnChange[]): PictureArrow[] {
  const pairs = Map.groupBy(changes, ({ by, of }) => `${by} ${of}`)
  return [...pairs.values()].map((all) => ({
    by: all[0]!.by,
    of: all[0]!.of,
    isEnd: all.some((one) => isEnd(one)),
  }))
}

/** The line of amendments as a picture. @param own id of the document of the page */
export function toPicture(
  { documents, changes, left }: AmendmentLine,
  own: string,
  locale: Locale,
): AmendmentPicture {
  const { line, statuses } = useText(locale).documents
  const numbers = new Map(documents.map(({ id, number }) => [id, number]))
  const toNode = (doc: DrawnDocument): PictureNode => {
    const href = doc.id === own ? undefined : itemHref(doc, documentPath(doc.slug, locale))
    const status = `${formatDate(doc.issuedOn ?? '', locale)} · ${statuses[validityOf(doc)]}`
    const deeds = changes.filter(({ by }) => by === doc.id).map((one) => deedOf(one, numbers, locale))
    return {
      ...{ id: doc.id, date: doc.issuedOn ?? '', name: nameOf(doc, locale) },
      full: `${documentName(doc, locale)}. ${doc.titles[locale] || doc.titles.vi || ''}`,
      isThis: doc.id === own,
      lines: [...(doc.id === own ? [line.thisOne] : []), status, ...new Set(deeds)],
      ...(href !== undefined && { href }),
    }
  }
  return { ...layOut(documents.map(toNode), arrowsOf(changes)), left }
}
