import type { StoredByType } from '../../search/documents.ts'
import { toLexical } from '../seed/lexical.ts'
import { capital, expand, type Grammar } from './grammar.ts'
import { NEWS, SHARED, type Theme } from './phrases.ts'
import { makeRandom, type Random } from './random.ts'
import { vocabulary } from './vocabulary.ts'

/** A news item as it is stored; `lead`, `title` and `body` by language. */
export type MadeNews = StoredByType['news'] & { category: Theme['category'] }

const FIRST_DAY = Date.UTC(2019, 0, 1)
const DAYS = 2760
const DAY_MS = 86_400_000

function newsGrammar(): Grammar {
  const { topics, communes, agencies } = vocabulary()
  return {
    ...SHARED,
    ...NEWS.things,
    topic: topics,
    commune: communes,
    agency: agencies.map(({ name }) => name),
  }
}

const countWords = (text: string) => text.split(' ').length

/**
 * Sentences of the theme and of news in general, in random order and without repetition, up to the wanted number of
 * words.
 */
function toSentences(grammar: Grammar, theme: Theme, random: Random): string[] {
  const left = [...theme.sentences, ...theme.sentences, ...NEWS.sentences]
  const wanted = random.between(150, 360)
  const sentences: string[] = []
  for (let words = 0; words < wanted && left.length > 0;) {
    const [source = ''] = left.splice(random.between(0, left.length - 1), 1)
    const sentence = capital(expand(grammar, source, random))
    sentences.push(sentence)
    words += countWords(sentence)
  }
  return sentences
}

function toBody(grammar: Grammar, theme: Theme, random: Random) {
  const sentences = toSentences(grammar, theme, random)
  const size = random.between(2, 4)
  const starts = sentences.map((_, at) => at).filter((at) => at % size === 0)
  return toLexical(starts.map((at) => ({ type: 'p', text: sentences.slice(at, at + size).join(' ') })))
}

function toNews(at: number, seed: string, grammar: Grammar): MadeNews {
  const random = makeRandom(`${seed}/news/${at}`)
  const theme = random.pick(NEWS.themes)
  const title = capital(expand(grammar, random.pick(theme.titles), random))
  const lead = capital(expand(grammar, random.pick(theme.sentences), random))
  const minute = random.between(0, 1439) * 60_000
  return {
    id: `made-news-${at}`,
    _status: 'published',
    slug: `tin-mau-${at}`,
    title: { vi: title },
    lead: { vi: lead },
    body: { vi: toBody(grammar, theme, random) },
    category: theme.category,
    author: capital(expand(grammar, '{family} {given}', random)),
    publishedAt: new Date(FIRST_DAY + random.between(0, DAYS) * DAY_MS + minute).toISOString(),
  }
}

/**
 * Generated news in Vietnamese with bodies of 150 to 400 words, as the public sees it, with all locales. The n-th item
 * is the same for a seed, however many are generated.
 */
export function* generateNews(count: number, seed = 'tinh'): Generator<MadeNews> {
  const grammar = newsGrammar()
  for (let at = 0; at < count; at += 1) yield toNews(at, seed, grammar)
}
