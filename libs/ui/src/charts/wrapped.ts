/** A sentence in lines of so many letters at most, between its words; a word that is longer, an address, is cut. */
export const wrapped = (sentence: string, most: number): string[] => {
  const pieces = sentence.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''} ${piece}`.trimStart();
    if (lines.length > 0 && longer.length <= most) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines;
};
