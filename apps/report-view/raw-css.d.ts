/** A style sheet as text, for the page that must stand alone. */
declare module "*.css?raw" {
  const text: string;
  export default text;
}
