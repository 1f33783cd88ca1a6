// What we use of subset-font (BSD-3-Clause; HarfBuzz as WebAssembly), which brings no types.
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'sfnt';
    readonly variationAxes: Readonly<
      Record<
        string,
        number | { readonly min: number; readonly max: number; readonly default: number }
      >
    >;
    /** OpenType features that stay; all where none are named. */
    readonly keepFeatures?: readonly string[];
  }

  function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;

  export = subsetFont;
}
