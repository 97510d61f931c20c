/** What a reader typed, without control characters; line breaks stay. */
export const plainText = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cs}]/gu, ' ')
    .trim()
