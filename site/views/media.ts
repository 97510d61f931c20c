/** One stored size of a picture. */
export interface PictureSize {
  src: string
  /** pixels */
  width: number
}

/** A picture ready to be shown. `alt` is '' for a decorative one. */
export interface PictureView {
  /** For browsers that know neither AVIF nor WebP, and for other sites. */
  src: string
  alt: string
  /** Pixels; they give the shape, so that nothing moves when the picture comes. */
  width: number
  height: number
  /** The same picture in newer formats, narrow to wide; empty where it was never made. */
  avif: PictureSize[]
  webp: PictureSize[]
  caption?: string
  credit?: string
}

/** A file that can be taken away. */
export interface FileView {
  title: string
  href: string
  /** 'PDF', 'DOCX' */
  kind: string
  /** bytes */
  size?: number
}
