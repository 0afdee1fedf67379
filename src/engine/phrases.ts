export function phrases(piece: string): string[] {
  return [piece];
}
