import verify from "single-pages/verify.html?url";
import witness from "single-pages/witness.html?url";

const addresses = { verify, witness } as const;

/** One of the pages that stand alone, as the file to give away; kept by the service worker like the rest. */
export async function singlePage(name: keyof typeof addresses): Promise<Uint8Array> {
  const response = await fetch(addresses[name]);
  if (!response.ok) throw new Error(`${name}.html: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
