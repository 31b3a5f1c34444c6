declare module "opencc-js/dict/TSCharacters" {
  /** "traditional simplified simplified…" entries separated by "|". */
  const dictionary: string;
  export default dictionary;
}
