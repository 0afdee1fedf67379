// Marks where the page shows something that has no text, for instance a formula drawn as a picture or the border between
// two cells of a table. A sentence with a gap is not what the reader sees, so that it is never shown.

/** U+FFFC, the object replacement character of Unicode. */
export const gap = '\ufffc';
