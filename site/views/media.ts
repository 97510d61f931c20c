/** One stored size of a picture. */
export interface PictureSize {
  src: string
  /** pixels */
  width: number
}

/** A picture ready to be shown. `alt` is '' for a decorative one. */
export interface PictureView {
  /** Fallback for browsers without AVIF and WebP, and for other sites. */
  src: string
  alt: string
  /** Pixels; they reserve the space, so that the layout does not shift when the picture loads. */
  width: number
  height: number
  /** The same picture in newer formats, narrow to wide; empty when none was made. */
  avif: PictureSize[]
  webp: PictureSize[]
  caption?: string
  credit?: string
}

/** A downloadable file. */
export interface FileView {
  title: string
  href: string
  /** 'PDF', 'DOCX' */
  kind: string
  /** bytes */
  size?: number
}
