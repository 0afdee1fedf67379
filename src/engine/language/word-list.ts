// The form in which the tables of languages list single words: a word a line would make them too long to read.

/** Splits a text at white space. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);
