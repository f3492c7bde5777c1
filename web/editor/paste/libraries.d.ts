/** As much of these libraries as is used; they come without types. */
declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';
  export const gfm: TurndownService.Plugin;
}

declare module 'mammoth/mammoth.browser.js' {
  interface Result {
    readonly value: string;
    readonly messages: readonly { readonly message: string }[];
  }
  const mammoth: {
    convertToHtml(input: { arrayBuffer: ArrayBuffer }, options: object): Promise<Result>;
    images: { imgElement(make: () => Promise<{ src: string }>): unknown };
  };
  export default mammoth;
}
