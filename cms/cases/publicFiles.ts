import { partsOf } from '../uploads/fileName.ts'
import { fileMayBeSeen } from './mayBeSeen.ts'
import type { StoredCase, StoredFile } from './stored.ts'

export interface PublicPhoto {
  id: string
  width: number
  height: number
  /** Whether it was taken after the work: as staff say, else because it came with an answer. */
  isAfter: boolean
}

/** A document of a public case. */
export interface PublicFile {
  id: string
  /** Senders' names of files may name people: theirs are numbered. */
  name: string
  mimeType: string
  sizeBytes: number
  isFromSender: boolean
}

const PHOTO = 'image/jpeg'

const toPhoto = ({ id, width, height, isFromSender, moment }: StoredFile): PublicPhoto => ({
  ...{ id: String(id), width: width ?? 0, height: height ?? 0 },
  isAfter: moment ? moment === 'after' : !isFromSender,
})

const isPhoto = ({ mimeType, width }: StoredFile): boolean => mimeType === PHOTO && Boolean(width)

const toFile = ({ id, name, mimeType, sizeBytes, isFromSender }: StoredFile, at: number): PublicFile => ({
  ...{ id: String(id), mimeType, sizeBytes, isFromSender: Boolean(isFromSender) },
  name: isFromSender ? `tep-${at + 1}.${partsOf(name).ext}` : name,
})

/** The files of a case that the public may see: photos, and documents. */
export function shownFiles(
  files: readonly StoredFile[],
  of: StoredCase,
): { photos: PublicPhoto[]; files: PublicFile[] } {
  const shown = files.filter((one) => fileMayBeSeen(one, of, 'public'))
  return {
    photos: shown.filter(isPhoto).map(toPhoto),
    files: shown.filter((one) => !isPhoto(one)).map(toFile),
  }
}
