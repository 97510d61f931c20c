import { fold } from './fold.ts'

/** What people write around the thing they look for, folded: how to ask, how much, where, please. */
const FILLER = [
  '(?:nop |lam |ra |den )?o dau',
  '(?:cho |xin )(?:em |toi |minh |chau )?hoi',
  '(?:giup|nho) (?:em|toi|minh|voi)',
  '(?:lam |nhu )?the nao',
  '(?:lam|ra) sao',
  '(?:mat |het |ton )?(?:bao nhieu|bao nhiu|bn)(?: tien)?',
  '(?:mat |het )?(?:bao lau|may ngay)',
  'khi nao(?: xong)?',
  '(?:can |gom )?(?:nhung )?giay to gi',
  '(?:can|gom) (?:nhung )?gi',
  '(?:ho so )gom',
  'la gi',
  '(?:co )?(?:duoc|dc) (?:khong|ko|k|hok)',
  'thu tuc',
  'qua mang',
  'online|ko|sao a|vay a|voi a|nhe|nha a|a',
  'for|of|with|how|what|where|get',
]
const ANYWHERE = new RegExp(String.raw`(?<= )(?:${FILLER.join('|')})(?= )`, 'g')
const AT_END = / (?:vay|ha|nhi|khong|sao) $/

/** Places in the folded text are places in the text when both have the same words. */
function keepWords(words: string[], kept: string): string[] {
  const left = kept.split(' ')
  return words.filter((word) => {
    if (left[0] !== fold(word)) return false
    left.shift()
    return true
  })
}

/**
 * A question without the words that only make it a question ("... hết bao nhiêu tiền vậy"), which would count as
 * things to find. A text that has nothing else stays as it is.
 */
export function withoutFiller(text: string): string {
  const words = text
    .replace(/[?!,;:"()]+/g, ' ')
    .split(/\s+/)
    .filter((word) => fold(word) !== '')
  const folded = ` ${words.map((word) => fold(word)).join(' ')} `
  const kept = folded.replace(ANYWHERE, '').replace(/\s+/g, ' ').replace(AT_END, ' ').trim()
  return kept.length > 1 ? keepWords(words, kept).join(' ') : text
}
