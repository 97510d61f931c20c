import { slugify } from '../fields/slugify.ts'

/** Known file extensions; anything else after a dot, as in "Báo cáo 1.2.2025", belongs to the name. */
const ENDING =
  /\.(pdf|docx?|docm|dotx?|xlsx?|xlsm|xls|odt|ods|odp|pptx?|rtf|txt|csv|zip|mp3|jpe?g|jfif|png|webp|avif|gif|heic|tiff?|svg)$/i
/** Names that Windows reserves for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/
/** Does not occur in such a name otherwise, so that the number after it is not mistaken for part of the name. */
const COPY_SIGN = '~'

/** The sender's file name without extension, for display as a title. */
export const titleOf = (given: string): string =>
  given
    .normalize('NFC')
    .replace(ENDING, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * A file name that resembles the sender's and is safe in every URL and on every system.
 * @param ext from the content of the file, never from the sender
 */
export function toFileName(given: string, ext: string): string {
  const base = slugify(titleOf(given)) || 'tep'
  return `${DEVICES.test(base) ? `tep-${base}` : base}.${ext}`
}

/** The parts of a name made here; the copy number belongs to the base. */
export function partsOf(name: string): { base: string; ext: string } {
  const dot = name.lastIndexOf('.')
  const whole = dot < 0 ? name : name.slice(0, dot)
  return { base: whole.replace(/~\d+$/, ''), ext: dot < 0 ? '' : name.slice(dot + 1) }
}

/** The same name for another file: 'thong-bao-ngay-31~2.pdf'. Digits of the name itself stay. */
export function copyName(name: string, count: number): string {
  const { base, ext } = partsOf(name)
  return `${base}${COPY_SIGN}${count}${ext && `.${ext}`}`
}

/** The name of a stored file with the extension of its replacement; its copy number stays. */
export function nameOfKind(name: string, ext: string): string {
  const [, base = '', count, ending = ''] = /^(.*?)(?:~(\d+))?(\.[^.]*)?$/s.exec(name) ?? []
  const plain = toFileName(base + ending, ext)
  return count ? copyName(plain, Number(count)) : plain
}
