declare module 'subset-font' {
  type Format = 'sfnt' | 'truetype' | 'woff' | 'woff2'
  /** The font with only the glyphs of `text`. */
  function subsetFont(font: Buffer, text: string, options?: { targetFormat?: Format }): Promise<Buffer>
  export { subsetFont as default }
}
