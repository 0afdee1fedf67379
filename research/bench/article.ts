// An article of any length for timing: words that come back as often as words do in real text (Zipf's law), the same each
// time. The most frequent are English, so that what knows the language has something to do; the others are made up.

const english =
  `the of and to in a is that was for it with as on he by at from his be this are or an which had were but
  not have you they she one all their has been would who will more when can time said people year way day government
  world life city new old great high small large long public good last first company party law water house school
  money market war report week case group problem work part place state country number system question program power`.split(
    /\s+/,
  );
const syllables = 'ba den ko lim ra sto ti ver wu yan mo pel shi gar nu fel'.split(' ');
/** A language has no end of words, but a text meets ever fewer new ones. */
const vocabulary = 50_000;
const wordsPerSentence = 20;
const sentencesPerParagraph = 3;

/** Its paragraphs; together at least this many words. */
export function writeArticle(words: number): string[] {
  const random = lehmer(1);
  const sentence = (): string => {
    const length = Math.round(wordsPerSentence * (0.5 + random()));
    const made = Array.from({ length }, () => word(Math.floor(vocabulary ** random())));
    return `${made[0]![0]!.toUpperCase()}${made.join(' ').slice(1)}.`;
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const text = Array.from({ length: sentencesPerParagraph }, sentence).join(' ');
    written += text.split(' ').length;
    paragraphs.push(text);
  }
  return paragraphs;
}

/** The word of a rank, from 1 on: frequent ones are short. */
function word(rank: number): string {
  if (rank <= english.length) return english[rank - 1]!;
  let text = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length))
    text += syllables[rest % syllables.length];
  return text;
}

/** Numbers from 0 to 1 that look random (Park & Miller 1988). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}
