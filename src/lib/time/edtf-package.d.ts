declare module 'edtf' {
  /** Parses EDTF level 2; `min` and `max` are epoch milliseconds of the first and last instant. Throws on others. */
  export default function edtf(value: string): {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  };
}
