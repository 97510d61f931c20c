/** One stored size of a picture. */
export interface PictureSize {
  src: string
  /** pixels */
  width: number
}

/** A picture ready to be shown. `alt` is '' for a decorative one. */
export interface PictureView {
  src: string
  alt: string
  /** pixels of `src` */
  width: number
  height: number
  sizes: PictureSize[]
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
