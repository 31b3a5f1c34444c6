declare module "@myriaddreamin/typst-ts-web-compiler/wasm?url" {
  const address: string;
  export default address;
}
declare module "*.ttf?url" {
  const address: string;
  export default address;
}
