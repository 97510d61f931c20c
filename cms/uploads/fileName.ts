import { slugify } from '../fields/slugify.ts'

/** Endings that say what a file is; what else follows a dot, as in "Báo cáo 1.2.2025", belongs to the name. */
const ENDING =
  /\.(pdf|docx?|docm|dotx?|xlsx?|xlsm|xls|odt|ods|odp|pptx?|rtf|txt|csv|zip|jpe?g|jfif|png|webp|avif|gif|heic|tiff?|svg)$/i
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/
/** Never part of such a name otherwise, so that the number behind it is not read as one of the name. */
const COPY_SIGN = '~'

/** The name a sender gave, without its ending, as a title to show. */
export const titleOf = (given: string): string =>
  given
    .normalize('NFC')
    .replace(ENDING, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * A file name that reads as the one the sender gave and is safe in every address and on every system.
 * @param ext from the content of the file, never from the sender
 */
export function toFileName(given: string, ext: string): string {
  const base = slugify(titleOf(given)) || 'tep'
  return `${DEVICES.test(base) ? `tep-${base}` : base}.${ext}`
}

/** Parts of a name made here: without the number of the copy. */
export function partsOf(name: string): { base: string; ext: string } {
  const dot = name.lastIndexOf('.')
  const whole = dot < 0 ? name : name.slice(0, dot)
  return { base: whole.replace(/~\d+$/, ''), ext: dot < 0 ? '' : name.slice(dot + 1) }
}

/** The same name for another file: 'thong-bao-ngay-31~2.pdf'. No digit of the name itself changes. */
export function copyName(name: string, count: number): string {
  const { base, ext } = partsOf(name)
  return `${base}${COPY_SIGN}${count}${ext && `.${ext}`}`
}

/** The name of a stored file for one of this kind in its place: it stays the same copy. */
export function nameOfKind(name: string, ext: string): string {
  const [, base = '', count, ending = ''] = /^(.*?)(?:~(\d+))?(\.[^.]*)?$/s.exec(name) ?? []
  const plain = toFileName(base + ending, ext)
  return count ? copyName(plain, Number(count)) : plain
}
