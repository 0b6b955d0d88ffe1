// Names of the things in the picture. Layers count from 0 (the first hidden layer), units and inputs too; what is
// after @ is the sample whose numbers are shown: `unit:1,3@12`, `weight:0,1,5@12`, `bias:2,0@12`, `input:0@12`. `batch` is the last
// batch, `class:1` all points of a class.

export interface Mark {
  kind: string;
  at: number[];
  /** The sample; 0 when the mark names none. */
  sample: number;
}

/** Reads a mark; nothing when the text is none. */
export function readMark(mark: string): Mark | undefined {
  const found = /^([a-z]+)(?::(\d{1,6}(?:,\d{1,6})*))?(?:@(\d{1,6}))?$/.exec(mark);
  if (!found?.[1]) return undefined;
  return {
    kind: found[1],
    at: (found[2] ?? '').split(',').filter(Boolean).map(Number),
    sample: Number(found[3] ?? 0)
  };
}

/** The sample that a mark speaks of, if it speaks of one. */
export function sampleOf(mark: string | undefined): number {
  const read = mark === undefined ? undefined : readMark(mark);
  if (!read) return 0;
  return read.kind === 'point' ? (read.at[0] ?? 0) : read.sample;
}
