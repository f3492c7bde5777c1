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
