/** The template of each block, from its own schema in src/blocks/. */
declare module 'story-blocks' {
  const blocks: readonly {
    readonly type: string;
    readonly label: string;
    readonly purpose: string;
    readonly fields: object;
  }[];
  export default blocks;
}

/** The marks around a quotation, opening and closing, by the tag of each language but English. */
declare module 'story-quotation-marks' {
  const marks: Readonly<Record<string, readonly [string, string]>>;
  export default marks;
}
