/** Pieces of text, each with a number, found unit by unit without cutting any piece out of the text. */
export interface PieceTree {
  /** The numbers of all pieces that begin there. */
  readonly eachAt: (units: readonly number[], at: number, visit: (no: number) => void) => void;
}

export function pieceTree(pieces: ReadonlyMap<string, number>): PieceTree {
  /** Units that stand in some piece, counted up from 1, so that a step in the tree is one small number. */
  const letters = new Uint16Array(65_536);
  let count = 1;
  for (const piece of pieces.keys())
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (letters[unit] === 0) letters[unit] = count++;
    }
  const next = new Map<number, number>();
  /** The number of the piece that ends in each place of the tree, or one below nought. */
  const numbers = [-1];
  for (const [piece, no] of pieces) {
    let place = 0;
    for (let at = 0; at < piece.length; at++) {
      const step = place * count + (letters[piece.charCodeAt(at)] as number);
      let behind = next.get(step);
      if (behind === undefined) {
        behind = numbers.push(-1) - 1;
        next.set(step, behind);
      }
      place = behind;
    }
    numbers[place] = no;
  }
  return {
    eachAt: (units, from, visit) => {
      let place: number | undefined = 0;
      for (let at = from; at < units.length; at++) {
        const letter = letters[units[at] as number] as number;
        if (letter === 0) return;
        place = next.get(place * count + letter);
        if (place === undefined) return;
        const no = numbers[place] as number;
        if (no >= 0) visit(no);
      }
    },
  };
}
