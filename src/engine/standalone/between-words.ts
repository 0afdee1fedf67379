// What may stand between two words, as a part of a regular expression: the patterns of the language tables are matched
// word by word.

/**
 * Matches one character between words: anything but letters and digits, so that “c’est” and “it’s” are two words. Ranges,
 * because a class of every such character is slow to compile and to match. Its repetitions need a limit, because a page may
 * have a run of any length.
 */
export const betweenWords = '[\\s!-/:-@[-`{-¿\u2000-\u2bff\u3000-\u303f،؛؟۔！-／：；]';
