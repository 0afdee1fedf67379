/** A text with a bar where each sentence ends, and what it is made of. */
export const sentencesOf = (marked: string): string[] => marked.split('¦').map((sentence) => sentence.trim());
export const textOf = (marked: string): string => marked.replaceAll('¦', '');
