// An article of any length for timing, the same in every run. Words repeat as often as in real text (Zipf's law). The most
// frequent words are English, so that the tables of the language are used; all others are invented.

const english =
  `the of and to in a is that was for it with as on he by at from his be this are or an which had were but
  not have you they she one all their has been would who will more when can time said people year way day government
  world life city new old great high small large long public good last first company party law water house school
  money market war report week case group problem work part place state country number system question program power`.split(
    /\s+/,
  );
const syllables = 'ba den ko lim ra sto ti ver wu yan mo pel shi gar nu fel'.split(' ');
/** Different words. A real text has fewer and fewer new words, but never none. */
const vocabulary = 50_000;
const wordsPerSentence = 20;
const sentencesPerParagraph = 3;

/** Returns paragraphs with at least `words` words together. */
export function writeArticle(words: number): string[] {
  const random = lehmer(1);
  const sentence = (): string => {
    const length = Math.round(wordsPerSentence * (0.5 + random()));
    const text = Array.from({ length }, () => wordOfRank(Math.floor(vocabulary ** random()))).join(' ');
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const text = Array.from({ length: sentencesPerParagraph }, sentence).join(' ');
    written += text.split(' ').length;
    paragraphs.push(text);
  }
  return paragraphs;
}

/** Returns the word of a rank from 1 on. Frequent words are short. */
function wordOfRank(rank: number): string {
  if (rank <= english.length) return english[rank - 1]!;
  let text = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length))
    text += syllables[rest % syllables.length];
  return text;
}

/** Pseudo-random numbers from 0 to 1 (Park & Miller 1988). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}
