declare module 'subset-font' {
  interface Options {
    targetFormat?: 'truetype' | 'woff' | 'woff2';
    /** The range of every variation axis that the result keeps. */
    variationAxes?: Record<string, number | { min: number; max: number; default: number }>;
    /** OpenType features to keep; all when left out. */
    keepFeatures?: readonly string[];
    /** Only convert: `text` must be undefined. */
    keepAllGlyphs?: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options
  ): Promise<Buffer>;
}
