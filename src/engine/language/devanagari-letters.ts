// The names of the Latin letters in Devanagari, as initials of persons are written: एस. के. यादव.

/** From A to Y; a Z is not used as an initial. */
export const devanagariLetters: readonly string[] =
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई'.split(' ');
