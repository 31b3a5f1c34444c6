import { detectEncoding } from "@ringfence/journey/reading/detect-encoding.ts";

/** The text of a text or web page file; undefined where it is neither. A page is parsed without running or loading anything of it. */
export async function textOfFile(file: File): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  if (/^(%PDF|PK|\xff\xd8|\x89PNG)/.test(head)) return undefined;
  const text = new TextDecoder(detectEncoding(bytes).encoding).decode(bytes);
  return /<(?:!doctype html|html|body|p|div)[\s>]/i.test(text.slice(0, 4000)) ? textOfPage(text) : text;
}

const blocks = "p,div,li,tr,h1,h2,h3,h4,h5,h6,br,section,article,td";

function textOfPage(html: string): string {
  // Without attributes there is nothing to load and no handler to speak of; the text stands in none of them.
  const bare = html.replaceAll(/<([a-z][a-z0-9]*)\b[^>]*>/gi, "<$1>");
  const page = new DOMParser().parseFromString(bare, "text/html");
  for (const one of page.querySelectorAll("script,style,noscript,template")) one.remove();
  for (const one of page.querySelectorAll(blocks)) one.append("\n");
  return (page.body.textContent ?? "")
    .replaceAll(/[ \t\u00a0]+/g, " ")
    .replaceAll(/ ?\n[ \n]*/g, "\n")
    .trim();
}
