// The marks at the end of a sentence, in all scripts, for character classes: Sentence_Terminal of Unicode for scripts in use
// today, with the Greek question mark and dots that serve as one. Without ၊, which separates phrases.

/** Those that end a statement. A title does not end with one, but may end with another. */
export const statementMarks = '.…‥։۔؝؞܀܁܂।॥။።፨᙮។៕᠃᠉᱾᱿⸼。꓿．｡꯫';
export const endMarks = `${statementMarks}!?\u037e؟߹፧‼‽⁇⁈⁉⸮！？`;
