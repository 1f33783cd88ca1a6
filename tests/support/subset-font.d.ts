// What we use of subset-font (BSD-3-Clause; HarfBuzz as WebAssembly), which brings no types.
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    readonly variationAxes: Readonly<
      Record<string, { readonly min: number; readonly max: number; readonly default: number }>
    >;
    /** OpenType features that stay. */
    readonly keepFeatures: readonly string[];
  }

  function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;

  export = subsetFont;
}
