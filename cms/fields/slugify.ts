/**
 * Converts text to a slug: lower case, no Vietnamese accents, đ (and look-alikes) to d, words joined by '-'.
 * @returns [a-z0-9-]*, at most 96 characters, cut at a word; '' when nothing is left
 */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐðÐɖƉ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= 96) return plain
  const cut = plain.slice(0, 96)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut
}
