/** Types whose rich text is an official one: its wording is not for the desk to change. */
const OFFICIAL: readonly string[] = ['legal-documents']

export const isOfficialType = (collection: string): boolean => OFFICIAL.includes(collection)
