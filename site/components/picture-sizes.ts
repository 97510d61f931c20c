const threeColumns = '(min-width: 73rem) 358px, (min-width: 48rem) calc((100vw - 6rem) / 3)'
const twoColumns = '(min-width: 40rem) calc((100vw - 4.5rem) / 2)'

/** The `sizes` attribute of pictures in each place. Must match site/styles. */
export const PICTURE_SIZES = {
  /** Above an article, beside its facts on wide screens. */
  cover:
    '(min-width: 73rem) 736px, (min-width: 60rem) calc(100vw - 27rem), (min-width: 40rem) calc(100vw - 3rem), calc(100vw - 2rem)',
  /** In a text, as wide as its lines. */
  figure: '(min-width: 60rem) 542px, (min-width: 40rem) 513px, calc(100vw - 2rem)',
  /** Two beside each other in a text; one below the other on phones. */
  gallery: '(min-width: 60rem) 263px, (min-width: 40rem) 248px, calc(100vw - 2rem)',
  /** In a list of three columns. */
  teaser: `${threeColumns}, ${twoColumns}, calc(100vw - 2rem)`,
  /** The same, but beside the title on phones. */
  small: `${threeColumns}, ${twoColumns}, 7rem`,
}
