/** What we use of it; it ships no types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "truetype" | "woff2" },
  ): Promise<Buffer>;
}
