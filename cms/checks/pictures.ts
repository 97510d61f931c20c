import { blockValues } from '../content/blocks/walk.ts'
import { idOf, isRecord, type StoredRecord } from '../content/record.ts'
import { allNodesIn } from '../content/richWalk.ts'
import type { Remark } from './rules.ts'

/** What is known of a picture that a text shows. */
export interface PictureFacts {
  alt?: string | null
  decorative?: boolean | null
  filename?: string | null
}
export type Pictures = ReadonlyMap<string, PictureFacts>

/** Words that describe the file rather than the picture, without accents. */
const EMPTY_WORDS = new Set([
  ...['anh', 'hinh', 'hinh anh', 'image', 'picture', 'photo', 'logo', 'anh minh hoa', 'img', 'anh dai dien'],
  ...['hinh minh hoa', 'anh bia', 'screenshot', 'anh chup man hinh', 'banner', 'icon', 'alt', 'mo ta anh'],
])

const FILE_NAME = /\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?)$/i
/** What cameras, phones and chat programs call their files. */
const MADE_NAME = /^(?:img|dsc[nf]?|pxl|z|image|photo|screenshot|anh)?[\s_-]*\d[\d\s_.()-]*$/i

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').trim().toLowerCase()

const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '')

/** Whether an alternative text does not say what the picture shows: "ảnh", or the name of a file. */
export function isGenericAlt(alt: string, filename?: string | null): boolean {
  const text = withoutAccents(alt)
  if (EMPTY_WORDS.has(text) || FILE_NAME.test(text) || MADE_NAME.test(text)) return true
  if (/^\S*_\S*$/.test(text)) return true
  return Boolean(filename) && text === withoutAccents(stemOf(filename!)) && /[-_\d]/.test(text)
}

function faultOf({ alt, decorative, filename }: PictureFacts): Remark['rule'] | undefined {
  if (decorative) return undefined
  if (!alt?.trim()) return 'altMissing'
  return isGenericAlt(alt, filename) ? 'altGeneric' : undefined
}

/** What a node shows: a picture by itself, or those of a block. */
const shownBy = (node: StoredRecord): unknown[] =>
  node.type === 'upload' ? [node] : [...blockValues(node)].flatMap(({ value }) => value)

const idOfPicture = (shown: unknown): string[] => {
  if (!isRecord(shown) || shown.relationTo !== 'media') return []
  const id = idOf<unknown>(shown.value)
  return id === undefined || id === null ? [] : [String(id)]
}

/** The ids of the pictures that a text shows. */
export const picturesIn = (text: unknown): string[] =>
  [...allNodesIn(text)].flatMap(shownBy).flatMap(idOfPicture)

/** Pictures without an alternative text that says what they show. Those that are not known are left out. */
export function checkPictures(text: unknown, pictures: Pictures): Remark[] {
  return [...new Set(picturesIn(text))].flatMap((id) => {
    const facts = pictures.get(id)
    const rule = facts && faultOf(facts)
    return rule ? [{ rule, excerpt: facts.alt?.trim() || facts.filename || '' }] : []
  })
}
